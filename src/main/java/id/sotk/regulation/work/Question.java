package id.sotk.regulation.work;

import id.sotk.model.work.WorkEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Something a step leaves to be decided; the answers are [StepCondition]s.
public enum Question {
    EXECUTION_MODE,
    INVOLVEMENT,
    CHAIR_NEEDED,
    COORDINATOR_NEEDED,
    CONFORMITY,
    APPROVAL,
    AVAILABILITY,
    INSTRUMENT;

    /// The answers one may choose among.
    public List<StepCondition> answers() {
        return Arrays.stream(StepCondition.values())
                .filter(condition -> condition.question() == this)
                .toList();
    }

    /// The question as a trace records it; empty for those a trace records as the outcome of the act itself.
    public Optional<WorkEvent.Question> recorded() {
        return switch (this) {
            case EXECUTION_MODE -> Optional.of(WorkEvent.Question.EXECUTION_MODE);
            case INVOLVEMENT -> Optional.of(WorkEvent.Question.INVOLVEMENT);
            case CHAIR_NEEDED -> Optional.of(WorkEvent.Question.CHAIR_NEEDED);
            case COORDINATOR_NEEDED -> Optional.of(WorkEvent.Question.COORDINATOR_NEEDED);
            case CONFORMITY, APPROVAL, AVAILABILITY, INSTRUMENT -> Optional.empty();
        };
    }
}
