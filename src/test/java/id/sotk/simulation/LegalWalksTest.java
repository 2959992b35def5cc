package id.sotk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.Samples;
import id.sotk.model.Organization;
import id.sotk.model.Target;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
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

/// Whatever legal choices a person makes, a walk comes to its end and breaks no clause on the way.
class LegalWalksTest {

    private static final int WALKS = 6;
    private static final int LONGEST = 400;

    /// Volunteering across apparatuses is contested in the text itself: it is offered, and told as a warning.
    private static final String CONTESTED = "volunteer-cross-apparatus";

    static Stream<Arguments> walks() {
        return Samples.names("BDG-6-2023")
                .stream()
                .filter(sample -> !sample.contains("keliru"))
                .flatMap(sample -> {
                    Organization organization = Samples.read(sample).organization();
                    Profile profile = Profiles.get(organization.identity().regulation());
                    Structure structure = Structure.of(organization, profile);
                    Target target = organization.targets().list().getFirst();
                    return Walk.mechanisms(structure, target)
                            .stream()
                            .filter(mechanism -> mechanism.variant().isEmpty())
                            .map(mechanism -> Arguments.of(sample, target.id(), mechanism.id()));
                });
    }

    @ParameterizedTest
    @MethodSource("walks")
    void reachesTheEndAndBreaksNoClause(String sample, String target, String mechanism) {
        Organization organization = Samples.read(sample).organization();
        Profile profile = Profiles.get(organization.identity().regulation());
        Checker checker = Catalog.checker(profile);
        Structure structure = Structure.of(organization, profile);
        Mechanism followed = profile.mechanism(mechanism).orElseThrow();
        for (int seed = 0; seed < WALKS; seed++) {
            Walk end = wander(
                    Walk.start(structure, checker, organization.targets().get(target), followed), new Random(seed));

            assertThat(end.isComplete()).as("%s by seed %d", mechanism, seed).isTrue();
            assertThat(end.findings()).as("%s by seed %d: %s", mechanism, seed, moves(end)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("walks")
    void goesBackToWhereItWas(String sample, String target, String mechanism) {
        Organization organization = Samples.read(sample).organization();
        Profile profile = Profiles.get(organization.identity().regulation());
        Walk start = Walk.start(organization, Catalog.checker(profile), organization.targets().get(target),
                profile.mechanism(mechanism).orElseThrow());
        Walk once = start.perform(start.choices().getFirst());
        Walk twice = once.perform(once.choices().getFirst());

        assertThat(twice.back()).contains(once);
        assertThat(once.back()).contains(start);
        assertThat(twice.replay()).containsExactly(start, once, twice);
    }

    private static Walk wander(Walk start, Random random) {
        Walk walk = start;
        for (int moves = 0; moves < LONGEST && !walk.isComplete(); moves++) {
            List<Choice> choices = walk.choices().stream().filter(choice -> !choice.key().equals(CONTESTED)).toList();
            walk = walk
                    .perform(random.nextInt(3) == 0 ? choices.get(random.nextInt(choices.size())) : choices.getFirst());
        }
        return walk;
    }

    private static List<String> moves(Walk walk) {
        return walk.entries().stream().map(entry -> entry.step() + " " + entry.move().key()).toList();
    }
}
