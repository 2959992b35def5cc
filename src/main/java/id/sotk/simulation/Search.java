package id.sotk.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
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
/// Walks stand alike at equal [places][Place]: what the rules ask of the past of a walk follows from these.
final class Search {

    private final Obstacles obstacles;
    private final int bound;
    private final IntPredicate goesOn;
    private final Deque<Walk> open = new ArrayDeque<>();
    private final Set<Place> seen = new HashSet<>();
    private final Map<Obstacle.Cause, CounterExample> found = new LinkedHashMap<>();
    private final Map<Optional<String>, Place.Playing> playing = new HashMap<>();
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
        return Place.of(walk, playing.computeIfAbsent(
                walk.position().executor(), executor -> Place.Playing.of(walk, executor)));
    }
}
