package id.sotk.simulation;

import static java.util.stream.Collectors.toSet;

import id.sotk.model.AssignmentScope;
import id.sotk.model.work.WorkEvent;
import id.sotk.regulation.work.Question;
import id.sotk.regulation.work.StepCondition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// Tries every lawful choice of one walk, the shortest ways first, and never goes on twice from where walks stand alike.
///
/// Walks stand alike at the same step with the same answers that can still matter, the same procedure gone through last,
/// and executors who play the same parts: what the rules ask of the past of a walk follows from these.
final class Search {

    private static final Set<Question> OF_PROCEDURES = EnumSet.of(
            Question.APPROVAL, Question.AVAILABILITY, Question.INSTRUMENT);

    private final Obstacles obstacles;
    private final int bound;
    private final IntPredicate goesOn;
    private final Deque<Walk> open = new ArrayDeque<>();
    private final Set<Place> seen = new HashSet<>();
    private final Map<Obstacle.Cause, CounterExample> found = new LinkedHashMap<>();
    private final Map<Optional<String>, List<String>> parts = new HashMap<>();
    private int moves;

    /// @param goesOn asked before each move with the number of moves tried
    Search(Walk start, Obstacles obstacles, int bound, IntPredicate goesOn) {
        this.obstacles = obstacles;
        this.bound = bound;
        this.goesOn = goesOn;
        visit(start);
    }

    /// How a search ended.
    enum End {
        EXHAUSTED,
        BOUND_REACHED,
        CALLED_OFF
    }

    /// What the search found, and how far it went.
    record Answer(Map<Obstacle.Cause, CounterExample> found, int states, int moves, End end) {}

    /// Where a walk stands, as far as it matters for what can come.
    private record Place(
            int step, String run, Set<StepCondition> facts, List<Question> open, String procedure,
            List<String> part) {}

    Answer run() {
        while (!open.isEmpty()) {
            Walk walk = open.poll();
            for (Choice choice : walk.choices()) {
                if (moves >= bound) {
                    return answer(End.BOUND_REACHED);
                }
                if (!goesOn.test(moves)) {
                    return answer(End.CALLED_OFF);
                }
                moves++;
                Walk next = walk.perform(choice);
                meet(next, obstacles.behind(next));
                visit(next);
            }
        }
        return answer(End.EXHAUSTED);
    }

    private void visit(Walk walk) {
        if (seen.add(place(walk))) {
            meet(walk, obstacles.ahead(walk));
            open.add(walk);
        }
    }

    private void meet(Walk walk, List<Obstacle> met) {
        for (Obstacle obstacle : met) {
            found.computeIfAbsent(obstacle.cause(), _ -> CounterExample.of(walk, obstacle));
        }
    }

    private Answer answer(End end) {
        return new Answer(found, seen.size(), moves, end);
    }

    private Place place(Walk walk) {
        Position position = walk.position();
        return new Place(
                position.step(),
                position.run().map(run -> run.procedure().id() + "/" + run.step()).orElse(""),
                lasting(walk, position),
                position.open(),
                lastProcedure(walk),
                parts.computeIfAbsent(position.executor(), executor -> part(walk, executor)));
    }

    /// The answers without those of a procedure that has been left, for nothing asks after them any more.
    private static Set<StepCondition> lasting(Walk walk, Position position) {
        boolean left = position.run().isEmpty() && walk.step().filter(WalkStep::isProcedurePoint).isEmpty();
        return left
                ? position.facts().stream().filter(fact -> !OF_PROCEDURES.contains(fact.question())).collect(toSet())
                : position.facts();
    }

    private static String lastProcedure(Walk walk) {
        for (WorkEvent event : walk.trace().events().reversed()) {
            if (event instanceof WorkEvent.Correspondence letter) {
                return letter.procedure();
            }
        }
        return "";
    }

    /// What an executor means to the roles: who plays them, the executor himself left unnamed, and where he belongs.
    private static List<String> part(Walk walk, Optional<String> executor) {
        String himself = executor.orElse("");
        return List.of(
                cast(walk, executor, himself, AssignmentScope.IN_UNIT),
                cast(walk, executor, himself, AssignmentScope.CROSS_UNIT),
                executor.flatMap(walk.structure()::home).map(home -> home.unit().id()).orElse(""));
    }

    private static String cast(Walk walk, Optional<String> executor, String himself, AssignmentScope scope) {
        return walk.casting(executor, scope).toString().replace("[" + himself + "]", "[*]");
    }
}
