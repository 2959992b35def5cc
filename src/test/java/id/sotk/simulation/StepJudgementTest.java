package id.sotk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What no clause speaks of is judged by the step itself: a lawful walk draws nothing, and a departure is not passed over.
class StepJudgementTest {

    private static final int LONGEST = 400;
    private static final int JUMPS_IN = 12;

    static Stream<SampleWalk> walks() {
        return Samples.names()
                .stream()
                .filter(sample -> !sample.contains("keliru"))
                .flatMap(sample -> SampleWalk.of(sample).stream());
    }

    @ParameterizedTest
    @MethodSource("walks")
    void saysNothingOfALawfulWalk(SampleWalk sample) {
        Random random = new Random(sample.toString().hashCode());
        Walk walk = start(sample);
        for (int moves = 0; moves < LONGEST && !walk.isComplete(); moves++) {
            List<Choice> choices = walk.choices();
            walk = walk.perform(
                    random.nextInt(3) == 0 ? choices.get(random.nextInt(choices.size())) : choices.getFirst());
        }

        assertThat(walk.findings()).filteredOn(finding -> finding.rule().equals("step")).isEmpty();
    }

    static Stream<SampleWalk> oneForEachMechanism() {
        return SampleWalk.oneForEachMechanism();
    }

    @ParameterizedTest
    @MethodSource("oneForEachMechanism")
    void hearsEveryDepartureAtOnceOrLater(SampleWalk sample) {
        Random random = new Random(sample.toString().hashCode());
        List<String> silent = new ArrayList<>();
        Walk walk = start(sample);
        while (!walk.isComplete()) {
            for (Deviation deviation : walk.deviations()) {
                boolean tried = !(deviation instanceof Deviation.JumpTo) || random.nextInt(JUMPS_IN) == 0;
                if (tried && !isHeard(walk.perform(deviation))) {
                    silent.add(walk.step().orElseThrow().id() + " " + deviation.key());
                }
            }
            walk = walk.perform(walk.choices().getFirst());
        }

        assertThat(silent).isEmpty();
    }

    private static boolean isHeard(Walk departed) {
        Walk walk = departed;
        for (int moves = 0; walk.newFindings().isEmpty(); moves++) {
            if (walk.isComplete() || moves == LONGEST) {
                return false;
            }
            walk = walk.perform(walk.choices().getFirst());
        }
        return true;
    }

    private static Walk start(SampleWalk sample) {
        return SampleWalksTest.start(sample.sample(), sample.mechanism(), sample.target());
    }
}
