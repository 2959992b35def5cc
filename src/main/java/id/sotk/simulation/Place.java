package id.sotk.simulation;

import static java.util.stream.Collectors.toSet;

import id.sotk.model.AssignmentScope;
import id.sotk.model.work.Party;
import id.sotk.model.work.WorkEvent;
import id.sotk.regulation.work.Question;
import id.sotk.regulation.work.StepCondition;
import id.sotk.structure.Casting;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where a walk stands, as far as it matters for what can come: two walks at equal places stand alike.
///
/// @param step index in the mechanism
/// @param run the procedure being run, and its next step
/// @param facts the answers that can still matter
/// @param open questions still to be decided
/// @param procedure the procedure gone through last
/// @param playing what the executor means to the roles
record Place(
        int step,
        Optional<Run> run,
        Set<StepCondition> facts,
        List<Question> open,
        Optional<String> procedure,
        Playing playing) {

    private static final Set<Question> OF_PROCEDURES = EnumSet.of(
            Question.APPROVAL, Question.AVAILABILITY, Question.INSTRUMENT);

    /// A procedure by its identifier, and the index of its next step.
    record Run(String procedure, int step) {
        static Run of(Position.Run run) {
            return new Run(run.procedure().id(), run.step());
        }
    }

    /// What an executor means to the roles: who plays them inside the unit and across units, and where he belongs.
    record Playing(Map<String, Part> inUnit, Map<String, Part> acrossUnits, Optional<String> home) {
        static Playing of(Walk walk, Optional<String> executor) {
            return new Playing(
                    parts(walk, executor, AssignmentScope.IN_UNIT),
                    parts(walk, executor, AssignmentScope.CROSS_UNIT),
                    executor.flatMap(walk.structure()::home).map(home -> home.unit().id()));
        }

        private static Map<String, Part> parts(Walk walk, Optional<String> executor, AssignmentScope scope) {
            Casting casting = walk.casting(executor, scope);
            Map<String, Part> parts = new LinkedHashMap<>();
            casting.roles().forEach(role -> parts.put(role, Part.of(casting.players(role), executor)));
            return parts;
        }
    }

    /// Who plays one role; the executor himself is counted and left unnamed, so that equals in his seat stand alike.
    record Part(List<Party> others, long himself) {
        static Part of(List<Party> players, Optional<String> executor) {
            List<Party> others = players.stream()
                    .filter(party -> executor.isEmpty() || !party.element().equals(executor))
                    .toList();
            return new Part(others, players.size() - others.size());
        }
    }

    static Place of(Walk walk, Playing playing) {
        Position position = walk.position();
        return new Place(
                position.step(),
                position.run().map(Run::of),
                lasting(walk, position),
                position.open(),
                lastProcedure(walk),
                playing);
    }

    /// The answers without those of a procedure that has been left, for nothing asks after them any more.
    private static Set<StepCondition> lasting(Walk walk, Position position) {
        boolean left = position.run().isEmpty() && walk.step().filter(WalkStep::isProcedurePoint).isEmpty();
        return left
                ? position.facts().stream().filter(fact -> !OF_PROCEDURES.contains(fact.question())).collect(toSet())
                : position.facts();
    }

    private static Optional<String> lastProcedure(Walk walk) {
        for (WorkEvent event : walk.trace().events().reversed()) {
            if (event instanceof WorkEvent.Correspondence letter) {
                return Optional.of(letter.procedure());
            }
        }
        return Optional.empty();
    }
}
