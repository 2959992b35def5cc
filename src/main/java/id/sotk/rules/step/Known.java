package id.sotk.rules.step;

import id.sotk.model.work.WorkEvent;
import id.sotk.regulation.work.Gate;
import id.sotk.regulation.work.Question;
import id.sotk.regulation.work.StepCondition;
import id.sotk.rules.trace.Moment;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What is known at a place of a trace; a question without an answer leaves a gate undecided, so that it neither demands nor forbids.
final class Known {

    private final Map<Question, StepCondition> answers = new EnumMap<>(Question.class);

    /// Whether a step is taken there.
    enum Passage {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    Known copy() {
        Known copy = new Known();
        copy.answers.putAll(answers);
        return copy;
    }

    /// Takes an answer, in place of any other to the same question.
    void learn(StepCondition answer) {
        answers.put(answer.question(), answer);
    }

    void forget(Question... questions) {
        for (Question question : questions) {
            answers.remove(question);
        }
    }

    boolean isAnswered(Question question) {
        return answers.containsKey(question);
    }

    boolean knows(StepCondition answer) {
        return answers.get(answer.question()) == answer;
    }

    Passage through(Gate gate) {
        Set<Question> asked = EnumSet.noneOf(Question.class);
        Set<StepCondition> held = EnumSet.noneOf(StepCondition.class);
        held.addAll(answers.values());
        boolean certain = true;
        for (StepCondition condition : gate.when()) {
            asked.add(condition.question());
            certain &= isAnswered(condition.question());
        }
        for (Question question : asked) {
            boolean holds = gate.when()
                    .stream()
                    .anyMatch(condition -> condition.question() == question && held.contains(condition));
            if (isAnswered(question) && !holds) {
                return Passage.CLOSED;
            }
        }
        return certain ? Passage.OPEN : Passage.UNKNOWN;
    }

    /// What the event itself settles: a decision, or the outcome of a step that decides.
    void learnFrom(Moment moment, Gate gate) {
        for (Question question : gate.decides()) {
            for (StepCondition answer : question.answers()) {
                if (matches(answer, moment)) {
                    learn(answer);
                }
            }
        }
    }

    void learnDecision(WorkEvent.Decision decision) {
        for (StepCondition answer : StepCondition.values()) {
            boolean asked = answer.question().recorded().filter(decision.question()::equals).isPresent();
            if (asked && answer.answer().equals(decision.answer())) {
                learn(answer);
            }
        }
    }

    private static boolean matches(StepCondition answer, Moment moment) {
        return switch (moment.outcome()) {
            case NONE -> false;
            case CONFORMING -> answer == StepCondition.CONFORMING;
            case NOT_CONFORMING -> answer == StepCondition.NOT_CONFORMING;
            case APPROVED -> answer == StepCondition.APPROVED || answer == StepCondition.AVAILABLE;
            case REFUSED -> answer == StepCondition.REFUSED || answer == StepCondition.NOT_AVAILABLE;
        };
    }
}
