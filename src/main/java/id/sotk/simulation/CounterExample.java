package id.sotk.simulation;

import java.util.ArrayList;
import java.util.List;

/// A shortest way of lawful choices to an obstacle.
///
/// @param walk the walk that stands before the obstacle, or has just run into it
/// @param choices the words of a [WalkScript] that lead there; the usual choices are left out
/// @param others targets whose walks meet the same obstacle, later or as late
public record CounterExample(Walk walk, Obstacle obstacle, List<String> choices, List<String> others) {

    public CounterExample {
        choices = List.copyOf(choices);
        others = List.copyOf(others);
    }

    static CounterExample of(Walk walk, Obstacle obstacle) {
        return new CounterExample(walk, obstacle, words(walk), List.of());
    }

    /// How many choices lead there.
    public int moves() {
        return walk.entries().size();
    }

    /// The step the walk is stopped at, or in which it ran into the obstacle.
    public String step() {
        return switch (obstacle.kind()) {
            case UNFILLED, STUCK -> walk.step().orElseThrow().id();
            case BREACH, OWN_REVIEW -> walk.lastEntry().orElseThrow().step();
        };
    }

    /// The shorter of two ways to one obstacle, the first where they are as long; it remembers the other's target.
    static CounterExample shorter(CounterExample first, CounterExample second) {
        return second.moves() < first.moves() ? second.also(first) : first.also(second);
    }

    private CounterExample also(CounterExample other) {
        List<String> targets = new ArrayList<>(others);
        targets.add(other.walk().target().id());
        targets.addAll(other.others());
        targets.removeIf(walk.target().id()::equals);
        return new CounterExample(walk, obstacle, choices, targets.stream().distinct().sorted().toList());
    }

    /// The choices that are not the usual ones; all of them where the few would lead another way.
    private static List<String> words(Walk walk) {
        List<Walk> way = walk.replay();
        List<String> few = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (int at = 1; at < way.size(); at++) {
            Walk before = way.get(at - 1);
            String key = way.get(at).lastEntry().orElseThrow().move().key();
            String word = before.step().orElseThrow().id() + " " + key;
            all.add(word);
            if (!key.equals(before.choices().getFirst().key())) {
                few.add(word);
            }
        }
        return new WalkScript(few).leadsTo(walk) ? few : all;
    }
}
