package id.sotk.regulation.comparison;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.comparison.Difference.Heading;
import id.sotk.regulation.comparison.Difference.Passage;
import id.sotk.regulation.comparison.Flow.Act;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Compares flows act by act; a difference that recurs in several of them is told once, under all their names.
final class FlowComparison {

    private static final int MANY = 3;

    private final ActWords first;
    private final ActWords second;
    private final Tally tally;
    private final String allKey;
    private final String severalKey;

    /// @param kind what is compared, as the beginning of the keys of headings: `mechanisms`, `procedures`
    FlowComparison(Counterparts counterparts, Tally tally, String kind) {
        this.first = new ActWords(counterparts.first());
        this.second = new ActWords(counterparts.second());
        this.tally = tally;
        this.allKey = kind + ".all";
        this.severalKey = kind + ".several";
    }

    /// What makes two differences the same difference.
    private record Key(int phase, Enum<?> action, Optional<ActWords.Mark> first, Optional<ActWords.Mark> second) {}

    /// A difference with the pairs it occurs in, and the acts that show it by their places in the regulation.
    private record Line(SortedMap<Integer, Act> left, SortedMap<Integer, Act> right, Set<Integer> places) {
        Line() {
            this(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        }

        Optional<Act> first() {
            return left.isEmpty() ? Optional.empty() : Optional.of(left.get(left.firstKey()));
        }

        Optional<Act> second() {
            return right.isEmpty() ? Optional.empty() : Optional.of(right.get(right.firstKey()));
        }

        int phase() {
            return first().or(this::second).orElseThrow().phase();
        }
    }

    void compare(List<Matching.Pair<Flow>> pairs) {
        Map<Key, Line> lines = new LinkedHashMap<>();
        for (int place = 0; place < pairs.size(); place++) {
            align(pairs.get(place), place, lines);
        }
        Map<Set<Integer>, List<Line>> groups = new LinkedHashMap<>();
        lines.values().forEach(line -> groups.computeIfAbsent(line.places(), _ -> new ArrayList<>()).add(line));
        groups.entrySet()
                .stream()
                .sorted(Comparator.comparingInt((Map.Entry<Set<Integer>, List<Line>> group) -> -group.getKey().size())
                        .thenComparingInt(group -> group.getKey().iterator().next()))
                .forEach(group -> tell(group.getKey(), group.getValue(), pairs));
    }

    private void align(Matching.Pair<Flow> pair, int place, Map<Key, Line> lines) {
        Matching<Act> acts = Matching.of(pair.first().acts(), pair.second().acts(), this::score);
        for (Matching.Pair<Act> both : acts.pairs()) {
            if (first.mark(both.first()).differing(second.mark(both.second())).isEmpty()) {
                tally.same();
            } else {
                Line line = line(Optional.of(both.first()), Optional.of(both.second()), place, lines);
                line.left().put(pair.first().place(both.first()), both.first());
                line.right().put(pair.second().place(both.second()), both.second());
            }
        }
        for (Act act : acts.onlyFirst()) {
            line(Optional.of(act), Optional.empty(), place, lines).left().put(pair.first().place(act), act);
        }
        for (Act act : acts.onlySecond()) {
            line(Optional.empty(), Optional.of(act), place, lines).right().put(pair.second().place(act), act);
        }
    }

    private int score(Act left, Act right) {
        if (left.phase() != right.phase() || left.action() != right.action()) {
            return 0;
        }
        ActWords.Mark one = first.mark(left);
        ActWords.Mark other = second.mark(right);
        int score = 100 + Likeness.of(one.actors(), other.actors()) + Likeness.of(one.addressees(), other.addressees());
        score += one.when().equals(other.when()) ? 50 : 0;
        score += one.samePaper(other) ? 50 : 0;
        return score + Likeness.of(left.text(), right.text());
    }

    private Line line(Optional<Act> left, Optional<Act> right, int place, Map<Key, Line> lines) {
        Act any = left.or(() -> right).orElseThrow();
        Key key = new Key(any.phase(), any.action(), left.map(first::mark), right.map(second::mark));
        Line line = lines.computeIfAbsent(key, _ -> new Line());
        line.places().add(place);
        return line;
    }

    private void tell(Set<Integer> places, List<Line> lines, List<Matching.Pair<Flow>> pairs) {
        Heading heading = heading(places, pairs);
        boolean one = places.size() == 1;
        Matching.Pair<Flow> only = pairs.get(places.iterator().next());
        Map<String, LocalizedText> left = one ? only.first().titles() : Map.of();
        Map<String, LocalizedText> right = one ? only.second().titles() : Map.of();
        lines.stream().sorted(Comparator.comparingInt(Line::phase)).forEach(line -> {
            Set<ActWords.Aspect> aspects = aspects(line);
            Optional<Passage> before = line.first().map(act -> first.passage(act, aspects, left));
            Optional<Passage> after = line.second().map(act -> second.passage(act, aspects, right));
            tally.differ(heading, aspect(line, aspects), before, after);
        });
    }

    private Heading heading(Set<Integer> places, List<Matching.Pair<Flow>> pairs) {
        if (places.size() == pairs.size() && places.size() > 1) {
            return Heading.both(Phrases.say(allKey, places.size()));
        }
        return new Heading(
                Optional.of(names(places.stream().map(place -> pairs.get(place).first()))),
                Optional.of(names(places.stream().map(place -> pairs.get(place).second()))));
    }

    /// Names in the order of the regulation; of many only what stands before the dot.
    private LocalizedText names(Stream<Flow> flows) {
        List<LocalizedText> names = flows.sorted(Comparator.comparingInt(Flow::order))
                .map(Flow::name)
                .distinct()
                .toList();
        return names.size() < MANY
                ? Phrases.row(names)
                : Phrases.say(severalKey, names.size(),
                        Phrases.joined(", ", names.stream().map(Flow::shortened).toList()));
    }

    private Set<ActWords.Aspect> aspects(Line line) {
        return line.first().isPresent() && line.second().isPresent()
                ? first.mark(line.first().get()).differing(second.mark(line.second().get()))
                : Set.of(ActWords.Aspect.WHEN);
    }

    private static LocalizedText aspect(Line line, Set<ActWords.Aspect> aspects) {
        LocalizedText heading = line.first().or(line::second).orElseThrow().heading();
        return line.first().isPresent() && line.second().isPresent()
                ? Phrases.say("step.differs", heading, Phrases.list("and", Phrases.of(List.copyOf(aspects))))
                : heading;
    }
}
