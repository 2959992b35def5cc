package id.sotk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.language.Language;
import id.sotk.model.Organization;
import id.sotk.model.Target;
import id.sotk.regulation.PatternKind;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.rules.catalog.Catalog;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The starter chart of a pattern, once staffed as the pattern says, obeys its regulation and walks every mechanism of it to the end.
class StarterWalksTest {

    private static final List<String> PROFILES = List.of("PKU-44-2023");
    private static final int WALKS = 5;
    private static final int LONGEST = 500;

    static Stream<Arguments> patterns() {
        return PROFILES.stream()
                .map(Profiles::get)
                .flatMap(profile -> profile.patterns()
                        .stream()
                        .filter(pattern -> pattern.kind() == PatternKind.PLACEMENT)
                        .filter(pattern -> !pattern.hierarchy().appraisers().isEmpty())
                        .map(pattern -> Arguments.of(profile.id(), pattern.id())));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void obeysTheRegulationItComesFrom(String profile, String pattern) {
        Organization design = StaffedStarter.of(Profiles.get(profile), pattern);

        assertThat(Catalog.checker(Profiles.get(profile)).check(design))
                .extracting(StarterWalksTest::told)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void walksEveryMechanismAndBreaksNoClause(String id, String pattern) {
        Profile profile = Profiles.get(id);
        Checker checker = Catalog.checker(profile);
        Organization design = StaffedStarter.of(profile, pattern);
        Structure structure = Structure.of(design, profile);
        for (Target target : design.targets()) {
            Walk.mechanisms(structure, target).forEach(mechanism -> {
                for (int seed = 0; seed < WALKS; seed++) {
                    Walk end = wander(Walk.start(structure, checker, target, mechanism), new Random(seed));
                    String about = target.id() + " by " + mechanism.id() + ", seed " + seed;

                    assertThat(end.isComplete()).as(about).isTrue();
                    assertThat(end.findings()).as(about).extracting(StarterWalksTest::told).isEmpty();
                }
            });
        }
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

    private static String told(Finding finding) {
        return finding.clause().id() + ": " + finding.text(Language.ENGLISH);
    }
}
