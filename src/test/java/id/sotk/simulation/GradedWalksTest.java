package id.sotk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.Organization;
import id.sotk.model.Target;
import id.sotk.regulation.PatternKind;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Severity;
import id.sotk.regulation.work.Mechanism;
import id.sotk.rules.Checker;
import id.sotk.rules.catalog.Catalog;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Where the appraiser depends on jenjang, the starter charts with an official of every grade obey the regulation and walk its mechanisms to the end.
class GradedWalksTest {

    private static final List<String> REGULATIONS = List.of("KRA-50-2023");
    private static final int WALKS = 4;
    private static final int LONGEST = 400;

    static Stream<Arguments> patterns() {
        return REGULATIONS.stream()
                .flatMap(id -> Profiles.get(id)
                        .patterns()
                        .stream()
                        .filter(pattern -> pattern.kind() == PatternKind.PLACEMENT)
                        .map(pattern -> Arguments.of(id, pattern.id())));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void walksEveryMechanismToItsEndAndBreaksNoClause(String regulation, String id) {
        Profile profile = Profiles.get(regulation);
        StructurePattern pattern = profile.pattern(id).orElseThrow();
        Organization organization = GradedStarter.of(profile, pattern);
        Checker checker = Catalog.checker(profile);
        Structure structure = Structure.of(organization, profile);
        for (Target target : organization.targets().list()) {
            for (Mechanism mechanism : Walk.mechanisms(structure, target)) {
                for (int seed = 0; seed < WALKS; seed++) {
                    Walk end = wander(Walk.start(structure, checker, target, mechanism), new Random(seed));

                    assertThat(end.isComplete())
                            .as("%s %s by seed %d: %s", mechanism.id(), target.id(), seed, moves(end))
                            .isTrue();
                    assertThat(end.findings())
                            .as("%s %s by seed %d: %s", mechanism.id(), target.id(), seed, moves(end))
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void findsNoViolationInTheStructure(String regulation, String id) {
        Profile profile = Profiles.get(regulation);
        Organization organization = GradedStarter.of(profile, profile.pattern(id).orElseThrow());

        assertThat(Catalog.checker(profile).check(organization))
                .filteredOn(finding -> finding.severity() == Severity.VIOLATION)
                .isEmpty();
    }

    private static Walk wander(Walk start, Random random) {
        Walk walk = start;
        for (int moves = 0; moves < LONGEST && !walk.isComplete(); moves++) {
            List<Choice> choices = walk.choices();
            walk = walk
                    .perform(random.nextInt(3) == 0 ? choices.get(random.nextInt(choices.size())) : choices.getFirst());
        }
        return walk;
    }

    private static List<String> moves(Walk walk) {
        return walk.entries().stream().map(entry -> entry.step() + " " + entry.move().key()).toList();
    }
}
