package id.sotk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.Samples;
import id.sotk.model.Organization;
import id.sotk.regulation.Profile;
import id.sotk.regulation.Profiles;
import id.sotk.rules.Checker;
import id.sotk.rules.Structure;
import id.sotk.rules.catalog.Catalog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No lawful choice brings a well-formed sample to a halt or a violation.
///
/// One thing is told and true: a target whose owner or executor stands above a level the mechanism names has nobody there.
class ExploredSamplesTest {

    static Stream<String> samples() {
        return Samples.names().stream().filter(sample -> !sample.contains("keliru"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void forcesNothingUponItsFirstTarget(String sample) {
        Organization organization = Samples.read(sample).organization();
        Profile profile = Profiles.get(organization.identity().regulation());
        Structure structure = Structure.of(organization, profile);
        Checker checker = Catalog.checker(profile);
        List<Walk> first = Exploration.starts(structure, checker).subList(0, 1);

        Exploration exploration = Exploration.from(first, checker, (_, _, _) -> true);

        assertThat(exploration.found())
                .extracting(CounterExample::obstacle)
                .filteredOn(obstacle -> !obstacle.about().startsWith("level-"))
                .isEmpty();
        assertThat(exploration.extent().exhaustive()).isTrue();
    }
}
