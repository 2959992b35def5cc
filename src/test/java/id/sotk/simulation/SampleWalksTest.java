package id.sotk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.Samples;
import id.sotk.model.Organization;
import id.sotk.model.work.WorkAction;
import id.sotk.model.work.WorkEvent;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Severity;
import id.sotk.regulation.work.Mechanism;
import id.sotk.rules.Checker;
import id.sotk.rules.catalog.Catalog;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every mechanism of every regulation runs on the samples from its first step to the declaration of completion, whatever legal choices are made.
class SampleWalksTest {

    private static final int LONGEST = 400;

    private static final Map<String, Checker> CHECKERS = new ConcurrentHashMap<>();

    static Stream<Arguments> walks() {
        return Samples.names()
                .stream()
                .filter(sample -> !sample.contains("keliru"))
                .flatMap(sample -> SampleWalk.of(sample).stream())
                .map(walk -> Arguments.of(walk.sample(), walk.mechanism(), walk.target()));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void reachesTheDeclarationOfCompletionAndBreaksNoClause(String sample, String mechanism, String target) {
        Walk end = wander(start(sample, mechanism, target), new Random((sample + mechanism + target).hashCode()));
        String way = end.entries()
                .stream()
                .map(entry -> entry.step() + " " + entry.move().key())
                .toList()
                .toString();

        assertThat(end.isComplete()).as(way).isTrue();
        assertThat(end.trace().events()).last()
                .as(way)
                .isInstanceOfSatisfying(WorkEvent.Act.class,
                        act -> assertThat(act.action()).isEqualTo(WorkAction.DECLARE_COMPLETE));
        assertThat(end.findings()).as(way)
                .noneMatch(finding -> finding.severity() == Severity.VIOLATION);
        assertThat(end.findings()).as(way)
                .extracting(finding -> finding.clause().id())
                .isSubsetOf(SampleWalk.CONTESTED);
    }

    static Stream<String> regulations() {
        return Profiles.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void coversEveryMechanism(String regulation) {
        List<String> walked = Samples.names(regulation)
                .stream()
                .flatMap(sample -> SampleWalk.of(sample).stream())
                .map(SampleWalk::mechanism)
                .toList();

        assertThat(Profiles.get(regulation).mechanisms())
                .extracting(Mechanism::id)
                .allMatch(walked::contains);
    }

    static Walk start(String sample, String mechanism, String target) {
        Organization organization = Samples.read(sample).organization();
        Profile profile = Profiles.get(organization.identity().regulation());
        Checker checker = CHECKERS.computeIfAbsent(profile.id(), id -> Catalog.checker(Profiles.get(id)));
        return Walk.start(organization, checker, organization.targets().get(target),
                profile.mechanism(mechanism).orElseThrow());
    }

    private static Walk wander(Walk start, Random random) {
        Walk walk = start;
        for (int moves = 0; moves < LONGEST && !walk.isComplete(); moves++) {
            List<Choice> choices = walk.choices();
            walk = walk.perform(
                    random.nextInt(3) == 0 ? choices.get(random.nextInt(choices.size())) : choices.getFirst());
        }
        return walk;
    }
}
