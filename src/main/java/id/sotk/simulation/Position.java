package id.sotk.simulation;

import id.sotk.model.AssignmentScope;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.Question;
import id.sotk.regulation.work.StepCondition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a walk stands: the mechanism's step, the procedure it is in, what is known, what is still to be decided.
///
/// @param step index in the mechanism; its number of steps once the walk is at its end
/// @param run the procedure being run at this step
/// @param facts what has been decided or found so far
/// @param open questions the last step left to be decided, the next one first
/// @param executor the team or official who carries the target out; empty until chosen
record Position(int step, Optional<Run> run, Set<StepCondition> facts, List<Question> open, Optional<String> executor) {

    /// A procedure being run, and the index of its next step.
    record Run(AssignmentProcedure procedure, int step) {}

    Position {
        facts = facts.isEmpty() ? Set.of() : Set.copyOf(facts);
        open = List.copyOf(open);
    }

    Position at(int other) {
        return new Position(other, Optional.empty(), facts, List.of(), executor);
    }

    Position running(AssignmentProcedure procedure, int index) {
        return new Position(step, Optional.of(new Run(procedure, index)), facts, open, executor);
    }

    Position asking(List<Question> questions) {
        return new Position(step, run, facts, questions, executor);
    }

    Position carriedOutBy(Optional<String> chosen) {
        return new Position(step, run, facts, open, chosen);
    }

    /// Knows this answer, and no other to the same question.
    Position knowing(StepCondition fact) {
        List<StepCondition> known = new ArrayList<>(without(fact.question()));
        known.add(fact);
        return new Position(step, run, Set.copyOf(known), open, executor);
    }

    Position forgetting(Question... questions) {
        EnumSet<StepCondition> known = EnumSet.noneOf(StepCondition.class);
        known.addAll(facts);
        for (Question question : questions) {
            known.removeIf(fact -> fact.question() == question);
        }
        return new Position(step, run, known, open, executor);
    }

    boolean knows(StepCondition fact) {
        return facts.contains(fact);
    }

    boolean hasAnswered(Question question) {
        return facts.stream().anyMatch(fact -> fact.question() == question);
    }

    AssignmentScope scope() {
        if (knows(StepCondition.CROSS_UNIT)) {
            return AssignmentScope.CROSS_UNIT;
        }
        if (knows(StepCondition.CROSS_APPARATUS)) {
            return AssignmentScope.CROSS_APPARATUS;
        }
        return knows(StepCondition.CROSS_AGENCY) ? AssignmentScope.CROSS_AGENCY : AssignmentScope.IN_UNIT;
    }

    private List<StepCondition> without(Question question) {
        return facts.stream().filter(fact -> fact.question() != question).toList();
    }
}
