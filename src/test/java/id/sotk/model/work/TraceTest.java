package id.sotk.model.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.sotk.model.work.WorkEvent.Act;
import id.sotk.model.work.WorkEvent.Circumstance;
import id.sotk.model.work.WorkEvent.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What happened to a target stays as it was told, in its order.
class TraceTest {

    private static final WorkDocument AGREEMENT = WorkDocument.plain("performance-agreement");

    private final Trace trace = new Trace("satu-data", "BDG-M2", "tim-data", List.of());

    @Test
    void growsByOneEventAndLeavesTheFormerTraceAsItWas() {
        Trace longer = trace.with(act(0)).with(act(1));

        assertThat(trace.events()).isEmpty();
        assertThat(longer.events()).containsExactly(act(0), act(1));
        assertThat(longer.target()).isEqualTo("satu-data");
    }

    @Test
    void doesNotChangeWithTheListItWasMadeOf() {
        List<WorkEvent> events = new ArrayList<>(List.of(act(0)));
        Trace made = new Trace("satu-data", "BDG-M2", "tim-data", events);

        events.clear();

        assertThat(made.events()).hasSize(1);
    }

    @Test
    void refusesToBeAboutNothing() {
        assertThatNullPointerException().isThrownBy(() -> new Trace(null, "BDG-M2", "tim-data", List.of()))
                .withMessage("target must be given");
        assertThatNullPointerException().isThrownBy(() -> new Trace("satu-data", null, "tim-data", List.of()))
                .withMessage("mechanism must be given");
        assertThatNullPointerException().isThrownBy(() -> new Trace("satu-data", "BDG-M2", null, List.of()))
                .withMessage("executor must be given");
    }

    @Test
    void tellsOfEachEventItsStageItsPartiesAndItsDocument() {
        WorkEvent event = act(0);

        assertThat(event.stage()).isEqualTo(Stage.PLANNING);
        assertThat(event.actors()).containsExactly(Party.of("level-1", "kepala-dinas"));
        assertThat(event.addressees()).containsExactly(Party.outside("head-of-region"));
        assertThat(event.document()).contains(AGREEMENT);
    }

    @Test
    void tellsSomebodyOfTheDesignFromSomebodyOutsideIt() {
        assertThat(Party.of("level-1", "kepala-dinas").element()).contains("kepala-dinas");
        assertThat(Party.outside("head-of-region").element()).isEmpty();
    }

    @Test
    void tellsADocumentThatStatesNothingFromOneThatDoes() {
        assertThat(AGREEMENT.fields()).isEmpty();
        assertThat(new WorkDocument("order-team", List.of("purpose"), List.of("level-1")))
                .isNotEqualTo(WorkDocument.plain("order-team"));
    }

    @Test
    void tellsADecisionByItsQuestionAndAnswer() {
        var mode = new WorkEvent.Decision(circumstance(3), Question.EXECUTION_MODE, "team");

        assertThat(mode).isEqualTo(new WorkEvent.Decision(circumstance(3), Question.EXECUTION_MODE, "team"))
                .isNotEqualTo(new WorkEvent.Decision(circumstance(3), Question.EXECUTION_MODE, "individual"));
    }

    private static Act act(int tick) {
        return new Act(circumstance(tick), WorkAction.FIX_PERFORMANCE_AGREEMENT, Optional.of("PR1"), Outcome.NONE);
    }

    private static Circumstance circumstance(int tick) {
        return new Circumstance(tick, Stage.PLANNING, List.of(Party.of("level-1", "kepala-dinas")),
                List.of(Party.outside("head-of-region")), Optional.of(AGREEMENT));
    }
}
