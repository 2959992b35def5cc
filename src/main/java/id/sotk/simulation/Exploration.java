package id.sotk.simulation;

import id.sotk.model.Organization;
import id.sotk.model.Target;
import id.sotk.rules.Checker;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a search through every lawful choice brought to light: each obstacle once, at the end of the shortest way to it.
///
/// @param found by the number of moves that lead there, then in the order of the targets
public record Exploration(List<CounterExample> found, Extent extent) {

    /// Moves tried for one target before the search of it is given up.
    public static final int BOUND = 20_000;

    public Exploration {
        found = List.copyOf(found);
    }

    /// How much was searched.
    ///
    /// @param walks targets searched to their end or to the bound
    /// @param states different places a walk can stand at
    /// @param moves choices tried
    /// @param exhaustive whether every lawful choice was tried; false where the bound was reached or the search was ended
    public record Extent(int walks, int states, int moves, boolean exhaustive) {}

    /// Follows a search, and may end it.
    @FunctionalInterface
    public interface Watch {

        /// Whether to go on, asked before every move.
        ///
        /// @param walk which of the targets is searched, from 0
        boolean goesOn(int walk, int walks, int moves);
    }

    /// Searches from each of these walks.
    public static Exploration from(List<Walk> starts, Checker checker, Watch watch) {
        return from(starts, checker, BOUND, watch);
    }

    static Exploration from(List<Walk> starts, Checker checker, int bound, Watch watch) {
        Map<Obstacle.Cause, CounterExample> shortest = new LinkedHashMap<>();
        Map<Structure, Obstacles> judges = new IdentityHashMap<>();
        int walks = 0;
        int states = 0;
        int moves = 0;
        boolean exhaustive = true;
        for (Walk start : starts) {
            int number = walks;
            Obstacles obstacles = judges.computeIfAbsent(start.structure(), drawn -> Obstacles.of(drawn, checker));
            Search search = new Search(start, obstacles, bound, tried -> watch.goesOn(number, starts.size(), tried));
            Search.Answer answer = search.run();
            answer.found().forEach((cause, met) -> shortest.merge(cause, met, CounterExample::shorter));
            walks++;
            states += answer.states();
            moves += answer.moves();
            exhaustive &= answer.end() == Search.End.EXHAUSTED;
            if (answer.end() == Search.End.CALLED_OFF) {
                break;
            }
        }
        List<CounterExample> found = new ArrayList<>(shortest.values());
        found.sort(Comparator.comparingInt(CounterExample::moves));
        return new Exploration(found, new Extent(walks, states, moves, exhaustive));
    }

    /// A walk of every target, or of assumed targets where the design has none.
    ///
    /// A target follows the first mechanism of its pattern for which the design has every role; its usual one where there is none.
    public static List<Walk> starts(Structure structure, Checker checker) {
        Organization organization = structure.organization();
        if (organization.targets().isEmpty()) {
            return AssumedTarget.starts(structure, checker);
        }
        return organization.targets().stream().map(target -> start(structure, checker, target)).toList();
    }

    private static Walk start(Structure structure, Checker checker, Target target) {
        List<Walk> walks = Walk.mechanisms(structure, target)
                .stream()
                .filter(mechanism -> mechanism.variant().isEmpty())
                .map(mechanism -> Walk.start(structure, checker, target, mechanism))
                .toList();
        return walks.size() == 1
                ? walks.getFirst()
                : walks.stream().filter(Exploration::hasEveryRole).findFirst().orElse(walks.getFirst());
    }

    /// Whether the usual way meets no role the design has no post or seat for.
    private static boolean hasEveryRole(Walk start) {
        return WalkScript.of()
                .play(start)
                .replay()
                .stream()
                .flatMap(walk -> Obstacles.unfilled(walk).stream())
                .allMatch(obstacle -> obstacle.about().isEmpty());
    }

    /// The obstacles a walk met on its way, each once; the clauses its moves broke are told by the walk itself.
    public static List<CounterExample> metBy(Walk end, Checker checker) {
        Obstacles obstacles = Obstacles.of(end.structure(), checker);
        Map<Obstacle.Cause, CounterExample> met = new LinkedHashMap<>();
        Set<String> told = end.findings().stream().map(finding -> finding.clause().id()).collect(Collectors.toSet());
        for (Walk walk : end.replay()) {
            Stream.concat(obstacles.behind(walk).stream(), obstacles.ahead(walk).stream())
                    .filter(obstacle -> !told.contains(obstacle.about()))
                    .forEach(obstacle -> met.computeIfAbsent(
                            obstacle.cause(), _ -> CounterExample.of(walk, obstacle)));
        }
        return List.copyOf(met.values());
    }
}
