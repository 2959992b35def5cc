package id.sotk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.DesignFile;
import id.sotk.model.Organization;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.rules.catalog.Catalog;
import id.sotk.simulation.Walk;
import id.sotk.simulation.WalkScript;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the regulation says of the samples, read from their files.
class SampleFindingsTest {

    @ParameterizedTest
    @MethodSource("wellFormed")
    void findsNothingInAWellFormedSample(String name) {
        assertThat(check(name)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void walksEveryTargetToItsEndWithoutAFinding(String name) {
        Organization organization = DesignFile.read(Samples.file(name)).organization();
        Checker checker = checker(organization);
        Structure structure = Structure.of(organization, checker.profile());

        assertThat(organization.targets()).allSatisfy(target -> {
            Walk start = Walk.start(structure, checker, target, Walk.mechanisms(structure, target).getFirst());
            Walk walked = WalkScript.of().play(start);
            assertThat(walked.isComplete()).isTrue();
            assertThat(walked.findings()).isEmpty();
        });
    }

    private static List<Finding> check(String name) {
        Organization organization = DesignFile.read(Samples.file(name)).organization();
        return checker(organization).check(organization);
    }

    private static Checker checker(Organization organization) {
        return Catalog.checker(Profiles.get(organization.identity().regulation()));
    }

    static Stream<String> wellFormed() {
        return SamplesTest.wellFormed();
    }
}
