package id.sotk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.Samples;
import id.sotk.model.Organization;
import id.sotk.model.Team;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.Checker;
import id.sotk.rules.catalog.Catalog;
import id.sotk.structure.Structure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No lawful choice brings a well-formed sample to a halt or a violation.
///
/// Of every sample the first target of each mechanism is searched for each way to carry it out: by an official alone, by a
/// team without a chair, by a team with one, by a team that the head of a unit chairs.
class ExploredSamplesTest {

    static Stream<String> samples() {
        return Samples.names().stream().filter(sample -> !sample.contains("keliru"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void forcesNothingUponAnyKindOfTarget(String sample) {
        Organization organization = Samples.read(sample).organization();
        Profile profile = Profiles.get(organization.identity().regulation());
        Structure structure = Structure.of(organization, profile);
        Checker checker = Catalog.checker(profile);

        Map<List<String>, Walk> kinds = new LinkedHashMap<>();
        Exploration.starts(structure, checker).forEach(start -> kinds.putIfAbsent(kind(start), start));

        Exploration exploration = Exploration.from(List.copyOf(kinds.values()), checker, (_, _, _) -> true);

        assertThat(exploration.found()).extracting(CounterExample::obstacle).isEmpty();
        assertThat(exploration.extent().exhaustive()).isTrue();
    }

    private static List<String> kind(Walk start) {
        Organization organization = start.structure().organization();
        Optional<Team> team = start.target().executor().flatMap(organization.teams()::find);
        Optional<String> chair = team.flatMap(known -> known.seats().chair());
        boolean led = chair.map(organization.officials()::get)
                .filter(official -> official.positionKind().isStructural())
                .isPresent();
        return List.of(
                start.mechanism().id(),
                team.isPresent() ? "team" : "alone",
                chair.isPresent() ? "chaired" : "unchaired",
                led ? "by a head" : "");
    }
}
