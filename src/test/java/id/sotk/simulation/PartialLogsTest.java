package id.sotk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.Samples;
import id.sotk.model.Organization;
import id.sotk.model.work.Trace;
import id.sotk.model.work.WorkAction;
import id.sotk.model.work.WorkEvent;
import id.sotk.model.work.WorkEvent.Circumstance;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.rules.catalog.Catalog;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A record that shows part of what happened breaches nothing by what it does not show; what a later event proves to be
/// missing from its midst is found.
class PartialLogsTest {

    private static final int LONGEST = 400;

    /// One walk for each mechanism of each regulation.
    static Stream<Recorded> walks() {
        return SampleWalk.oneForEachMechanism().map(Recorded::of);
    }

    /// A lawful walk with refusals and returns, as a log of it.
    record Recorded(SampleWalk sample, Trace trace, Structure structure, Checker checker) {

        static Recorded of(SampleWalk sample) {
            Walk walk = SampleWalksTest.start(sample.sample(), sample.mechanism(), sample.target());
            Random random = new Random(sample.toString().hashCode());
            for (int moves = 0; moves < LONGEST && !walk.isComplete(); moves++) {
                List<Choice> choices = walk.choices();
                walk = walk.perform(
                        random.nextInt(3) == 0 ? choices.get(random.nextInt(choices.size())) : choices.getFirst());
            }
            Organization organization = Samples.read(sample.sample()).organization();
            Structure structure = Structure.of(organization, Profiles.get(organization.identity().regulation()));
            return new Recorded(sample, walk.trace(), structure, Catalog.checker(structure.profile()));
        }

        List<WorkEvent> events() {
            return trace.events();
        }

        List<Finding> judge(List<WorkEvent> events) {
            List<WorkEvent> numbered = new ArrayList<>();
            events.forEach(event -> numbered.add(at(numbered.size(), event)));
            return checker.checkTrace(
                    new Trace(trace.target(), trace.mechanism(), trace.executor(), numbered), structure);
        }

        /// What is more than information, but for what a legal walk may meet as well.
        List<String> breaches(List<WorkEvent> events) {
            return judge(events).stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .map(finding -> finding.clause().id())
                    .filter(clause -> !SampleWalk.CONTESTED.contains(clause))
                    .toList();
        }

        private static WorkEvent at(int tick, WorkEvent event) {
            Circumstance then = new Circumstance(
                    tick, event.stage(), event.actors(), event.addressees(), event.document());
            return switch (event) {
                case WorkEvent.Act act -> new WorkEvent.Act(then, act.action(), act.step(), act.outcome());
                case WorkEvent.Decision decision ->
                    new WorkEvent.Decision(then, decision.question(), decision.answer());
                case WorkEvent.Correspondence letter -> new WorkEvent.Correspondence(
                        then, letter.procedure(), letter.step(), letter.assignee(), letter.outcome());
            };
        }

        @Override
        public String toString() {
            return sample.mechanism() + " " + sample.sample();
        }
    }

    @ParameterizedTest
    @MethodSource("walks")
    void breachesNothingWhereItBeginsLate(Recorded log) {
        assertThat(IntStream.range(0, log.events().size()).boxed())
                .allSatisfy(first -> assertThat(log.breaches(log.events().subList(first, log.events().size())))
                        .as("from event " + first)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("walks")
    void breachesNothingWhereItEndsEarly(Recorded log) {
        assertThat(IntStream.range(1, log.events().size()).boxed())
                .allSatisfy(end -> assertThat(log.breaches(log.events().subList(0, end))).as("to event " + end)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("walks")
    void breachesNothingWhereItIsAStretchOfTheMiddle(Recorded log) {
        int third = log.events().size() / 3;

        assertThat(IntStream.range(0, log.events().size() - third).boxed())
                .allSatisfy(first -> assertThat(log.breaches(log.events().subList(first, first + third)))
                        .as("from event " + first)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("walks")
    void breachesNothingWhereARowStandsTwice(Recorded log) {
        assertThat(IntStream.range(0, log.events().size()).boxed()).allSatisfy(twice -> {
            List<WorkEvent> events = new ArrayList<>(log.events());
            events.add(twice, log.events().get(twice));

            assertThat(log.breaches(events)).as("event " + twice).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("walks")
    void breachesNothingWhereDecisionsAreNotRecorded(Recorded log) {
        assertThat(log.breaches(log.events().stream().filter(PartialLogsTest::isDeed).toList())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("walks")
    void findsWhatALaterEventProvesToBeMissing(Recorded log) {
        assertThat(IntStream.range(1, log.events().size() - 1).boxed())
                .filteredOn(left -> isDeed(log.events().get(left))
                        && isProvenLater(log.events().get(left), log))
                .allSatisfy(left -> {
                    List<WorkEvent> events = new ArrayList<>(log.events());
                    WorkEvent gone = events.remove(left.intValue());

                    assertThat(log.judge(events)).as("without " + gone).isNotEmpty();
                });
    }

    private static boolean isDeed(WorkEvent event) {
        return !(event instanceof WorkEvent.Decision);
    }

    /// A refusal, a return that another return follows, and what may be passed over leave nothing behind that needs them.
    private static boolean isProvenLater(WorkEvent event, Recorded log) {
        return switch (event) {
            case WorkEvent.Act act -> act.action() != WorkAction.RETURN_RESULT && !mayBePassedOver(act, log);
            case WorkEvent.Decision decision -> false;
            case WorkEvent.Correspondence letter -> !letter.step().endsWith("x");
        };
    }

    private static boolean mayBePassedOver(WorkEvent.Act act, Recorded log) {
        return log.structure()
                .profile()
                .mechanism(log.trace().mechanism())
                .orElseThrow()
                .steps()
                .stream()
                .anyMatch(step -> act.step().equals(Optional.of(step.id())) && step.gate().optional());
    }
}
