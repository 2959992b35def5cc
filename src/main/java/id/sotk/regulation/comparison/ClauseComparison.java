package id.sotk.regulation.comparison;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.comparison.Comparison.Section;
import id.sotk.regulation.comparison.Difference.Heading;
import id.sotk.regulation.comparison.Difference.Passage;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Clause.Topic;
import id.sotk.regulation.norm.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Compares clauses, matched by the rule that decides them and by what they demand: other limits, other gravity, or only one has them.
final class ClauseComparison {

    private static final int LEAST = 105;
    private static final int FEWEST = 25;

    private final Counterparts counterparts;
    private final ClauseLimits first;
    private final ClauseLimits second;
    private final Tally tally = new Tally();

    ClauseComparison(Counterparts counterparts) {
        this.counterparts = counterparts;
        this.first = new ClauseLimits(counterparts, counterparts.first());
        this.second = new ClauseLimits(counterparts, counterparts.second());
    }

    Section section() {
        Matching<Clause> clauses = Matching.of(recommended(counterparts.first()), recommended(counterparts.second()),
                this::score);
        Map<Topic, List<Line>> lines = new EnumMap<>(Topic.class);
        clauses.pairs().forEach(pair -> weigh(pair.first(), pair.second(), lines));
        clauses.onlyFirst()
                .forEach(clause -> note(lines, new Line(clause, heading(clause, clause), alone(clause),
                        Optional.of(said(clause, clause.statement())), Optional.empty())));
        clauses.onlySecond()
                .forEach(clause -> note(lines, new Line(clause, heading(clause, clause), alone(clause),
                        Optional.empty(), Optional.of(said(clause, clause.statement())))));
        lines.values()
                .forEach(told -> told.forEach(line -> tally.differ(
                        line.heading(), line.aspect(), line.left(), line.right())));
        return tally.section(id.sotk.regulation.comparison.Topic.CLAUSES);
    }

    private static Heading heading(Clause left, Clause right) {
        return new Heading(Optional.of(Phrases.of(left.topic())), Optional.of(Phrases.of(right.topic())));
    }

    private static LocalizedText alone(Clause clause) {
        return Phrases.say("clause.alone", Phrases.of(clause.severity()));
    }

    /// A difference before it is told under the topic of its clause.
    private record Line(Clause clause, Heading heading, LocalizedText aspect, Optional<Passage> left,
            Optional<Passage> right) {}

    private static void note(Map<Topic, List<Line>> lines, Line line) {
        lines.computeIfAbsent(line.clause().topic(), _ -> new ArrayList<>()).add(line);
    }

    private static List<Clause> recommended(Side side) {
        return side.profile()
                .clauses()
                .stream()
                .filter(clause -> clause.reading().orElse(Reading.RECOMMENDED) == Reading.RECOMMENDED)
                .toList();
    }

    private int score(Clause left, Clause right) {
        if (!kind(left).equals(kind(right))) {
            return 0;
        }
        int words = Likeness.of(left.statement(), right.statement());
        boolean literal = Likeness.sameWords(left.statement(), right.statement());
        if (!literal && (words < FEWEST || !meet(left, right) || first.opposes(left, second, right))) {
            return 0;
        }
        int score = words + likeness(first.purpose(left), second.purpose(right), words) / 2;
        score += likeness(first.limits(left), second.limits(right), words) / 4;
        score += Likeness.of(first.scope(left), second.scope(right)) / 4;
        score += left.topic() == right.topic() ? 10 : 0;
        return score < LEAST ? 0 : score + (literal ? 50 : 0);
    }

    /// How alike two sets are; as alike as the words where there is nothing to compare.
    private static int likeness(Set<String> left, Set<String> right, int words) {
        return left.isEmpty() && right.isEmpty() ? words : Likeness.of(left, right);
    }

    /// Whether some pattern and some mechanism both regulations have is meant by both clauses.
    private boolean meet(Clause left, Clause right) {
        return !Collections.disjoint(first.patterns(left), second.patterns(right))
                && !Collections.disjoint(first.flows(left), second.flows(right));
    }

    /// The rule that decides the clause, or that none does because it permits or needs a judgement.
    private static String kind(Clause clause) {
        return switch (clause.treatment()) {
            case Clause.Checked checked -> checked.rule();
            case Clause.Permission _ -> "permission";
            case Clause.Judgement _ -> "judgement";
        };
    }

    private void weigh(Clause left, Clause right, Map<Topic, List<Line>> lines) {
        boolean severity = left.severity() == right.severity();
        Set<String> limits = first.differing(left, second, right);
        boolean wording = Likeness.of(left.statement(), right.statement()) >= Likeness.NEARLY_ALL
                || first.purpose(left).equals(second.purpose(right)) && limits.isEmpty() && !left.params().isEmpty();
        if (severity && limits.isEmpty() && wording) {
            tally.same();
            return;
        }
        List<LocalizedText> aspects = new ArrayList<>();
        add(aspects, !severity, "clause.severity");
        add(aspects, !limits.isEmpty(), "clause.limits");
        add(aspects, aspects.isEmpty(), "clause.wording");
        note(lines, new Line(left, heading(left, right), Phrases.say("clause.differs", Phrases.list("and", aspects)),
                Optional.of(said(left, words(first, left, limits, severity))),
                Optional.of(said(right, words(second, right, limits, severity)))));
    }

    private static void add(List<LocalizedText> aspects, boolean differs, String key) {
        if (differs) {
            aspects.add(Phrases.say(key));
        }
    }

    private static LocalizedText words(
            ClauseLimits side, Clause clause, Set<String> limits, boolean sameSeverity) {
        List<LocalizedText> details = new ArrayList<>();
        if (!sameSeverity) {
            details.add(Phrases.say("clause.severity.is", Phrases.of(clause.severity())));
        }
        limits.forEach(limit -> side.words(clause, limit).ifPresent(details::add));
        return details.isEmpty()
                ? clause.statement()
                : Phrases.say("step.details", clause.statement(), Phrases.row(details));
    }

    private static Passage said(Clause clause, LocalizedText words) {
        return new Passage(words, clause.citation());
    }
}
