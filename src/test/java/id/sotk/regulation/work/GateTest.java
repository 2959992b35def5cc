package id.sotk.regulation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A gate opens a step by the facts known so far.
class GateTest {
    @Test
    void isOpenWithoutConditions() {
        assertThat(Gate.open().isOpen(Set.of())).isTrue();
    }

    @Test
    void takesAnswersToTheSameQuestionAsAlternatives() {
        Gate crossing = when(StepCondition.CROSS_UNIT, StepCondition.CROSS_APPARATUS);

        assertThat(crossing.isOpen(Set.of(StepCondition.CROSS_APPARATUS))).isTrue();
        assertThat(crossing.isOpen(Set.of(StepCondition.OWN_UNIT))).isFalse();
    }

    @Test
    void wantsEveryQuestionAnswered() {
        Gate chaired = when(StepCondition.TEAM_WORK, StepCondition.CHAIR_NEEDED);

        assertThat(chaired.isOpen(Set.of(StepCondition.TEAM_WORK))).isFalse();
        assertThat(chaired.isOpen(Set.of(StepCondition.TEAM_WORK, StepCondition.CHAIR_NEEDED))).isTrue();
    }

    @Test
    void cannotBothEndAndReturn() {
        assertThatThrownBy(() -> new Gate(List.of(), false, List.of(), Optional.of("PL3"), true))
                .hasMessage("a step cannot both end and return to step PL3");
    }

    private static Gate when(StepCondition... facts) {
        return new Gate(List.of(facts), false, List.of(), Optional.empty(), false);
    }
}
