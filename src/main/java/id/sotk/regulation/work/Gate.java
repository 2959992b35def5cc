package id.sotk.regulation.work;

import id.sotk.language.Misfit;
import id.sotk.language.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// When a step is taken, what is decided in it, and where the work goes afterwards.
///
/// Facts under `when` that answer the same [Question] are alternatives; different questions must all hold; none means always.
/// Without `returnsTo` and without `ends` the work goes to the next step whose gate is open.
public record Gate(
        List<StepCondition> when, boolean optional, List<Question> decides, Optional<String> returnsTo, boolean ends) {
    public Gate {
        when = Texts.copy(when);
        decides = Texts.copy(decides);
        returnsTo = returnsTo == null ? Optional.empty() : returnsTo;
        if (ends && returnsTo.isPresent()) {
            throw new Misfit("a step cannot both end and return to step " + returnsTo.get(), "value.ends",
                    returnsTo.get());
        }
    }

    /// Always open, nothing to decide, on to the next step.
    public static Gate open() {
        return new Gate(List.of(), false, List.of(), Optional.empty(), false);
    }

    /// True when the facts known so far let the step be taken.
    public boolean isOpen(Set<StepCondition> facts) {
        Map<Question, Boolean> answered = new EnumMap<>(Question.class);
        for (StepCondition condition : when) {
            answered.merge(condition.question(), facts.contains(condition), Boolean::logicalOr);
        }
        return !answered.containsValue(false);
    }
}
