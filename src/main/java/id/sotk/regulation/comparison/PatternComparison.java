package id.sotk.regulation.comparison;

import id.sotk.language.LocalizedText;
import id.sotk.model.FunctionalGrade;
import id.sotk.regulation.AppraiserRule;
import id.sotk.regulation.Coordination;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.comparison.Comparison.Section;
import id.sotk.regulation.comparison.Difference.Heading;
import id.sotk.regulation.comparison.Difference.Passage;
import id.sotk.regulation.norm.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Compares structure patterns: levels, who appraises whom, who leads, who coordinates, and the organisations named.
final class PatternComparison {

    private final Counterparts counterparts;
    private final Tally tally = new Tally();

    PatternComparison(Counterparts counterparts) {
        this.counterparts = counterparts;
    }

    Section section() {
        counterparts.patterns().pairs().forEach(pair -> compare(pair.first(), pair.second()));
        counterparts.patterns().onlyFirst().forEach(pattern -> alone(pattern, true));
        counterparts.patterns().onlySecond().forEach(pattern -> alone(pattern, false));
        return tally.section(Topic.PATTERNS);
    }

    private void alone(StructurePattern pattern, boolean isFirst) {
        Optional<LocalizedText> name = Optional.of(pattern.name());
        Optional<Passage> said = Optional.of(said(pattern, summary(pattern)));
        if (isFirst) {
            tally.differ(new Heading(name, Optional.empty()), aspect(pattern), said, Optional.empty());
        } else {
            tally.differ(new Heading(Optional.empty(), name), aspect(pattern), Optional.empty(), said);
        }
    }

    private static LocalizedText aspect(StructurePattern pattern) {
        return Phrases.sentence(Phrases.of(pattern.kind()));
    }

    private static LocalizedText summary(StructurePattern pattern) {
        List<LocalizedText> parts = new ArrayList<>();
        parts.add(Phrases.say("pattern.chain", Side.chain(pattern)));
        for (AppraiserRule rule : pattern.hierarchy().appraisers()) {
            parts.add(Phrases.say("pattern.appraised", staff(rule), Side.levels(pattern, rule.levels())));
        }
        parts.add(Phrases.say("pattern.led", Side.level(pattern, pattern.hierarchy().leaderLevel())));
        return Phrases.joined(". ", parts);
    }

    private static LocalizedText staff(AppraiserRule rule) {
        List<LocalizedText> parts = new ArrayList<>();
        if (rule.staff().functional() && rule.staff().grades().isEmpty()) {
            parts.add(Phrases.say("staff.functional"));
        }
        parts.addAll(Phrases.of(rule.staff().grades()));
        if (rule.staff().executors()) {
            parts.add(Phrases.say("staff.executors"));
        }
        return Phrases.list("and", parts);
    }

    private void compare(StructurePattern left, StructurePattern right) {
        Heading heading = new Heading(Optional.of(left.name()), Optional.of(right.name()));
        tally.weigh(chain(left).equals(chain(right)), heading, Phrases.say("pattern.levels"),
                Optional.of(said(left, Side.chain(left))), Optional.of(said(right, Side.chain(right))));
        appraisers(heading, left, right);
        tally.weigh(leader(left).equals(leader(right)), heading, Phrases.say("pattern.leader"),
                Optional.of(said(left, Side.level(left, left.hierarchy().leaderLevel()))),
                Optional.of(said(right, Side.level(right, right.hierarchy().leaderLevel()))));
        tally.weigh(left.hierarchy().maxLevels() == right.hierarchy().maxLevels(), heading, Phrases.say("pattern.most"),
                Optional.of(said(left, Phrases.say("pattern.count", left.hierarchy().maxLevels()))),
                Optional.of(said(right, Phrases.say("pattern.count", right.hierarchy().maxLevels()))));
        tally.weigh(left.hierarchy().coordinatorAllowed() == right.hierarchy().coordinatorAllowed(), heading,
                Phrases.say("pattern.coordinator"), coordinator(left), coordinator(right));
        tally.weigh(coordination(left).equals(coordination(right)), heading, Phrases.say("pattern.coordination"),
                coordinating(left), coordinating(right));
        organizations(heading, left, right);
    }

    private static List<String> chain(StructurePattern pattern) {
        return pattern.levels()
                .stream()
                .map(level -> Side.standing(pattern, level.number()) + level.optional())
                .toList();
    }

    private static String leader(StructurePattern pattern) {
        return Side.standing(pattern, pattern.hierarchy().leaderLevel());
    }

    /// One line for all officials about whom the two say the same two things.
    private void appraisers(Heading heading, StructurePattern left, StructurePattern right) {
        Map<List<Optional<AppraiserRule>>, List<LocalizedText>> lines = new LinkedHashMap<>();
        for (FunctionalGrade grade : FunctionalGrade.values()) {
            lines.computeIfAbsent(List.of(left.appraiserOf(grade), right.appraiserOf(grade)), _ -> new ArrayList<>())
                    .add(Phrases.of(grade));
        }
        lines.computeIfAbsent(
                List.of(left.appraiserOfExecutors(), right.appraiserOfExecutors()), _ -> new ArrayList<>())
                .add(Phrases.say("staff.executors"));
        lines.forEach((rules, staff) -> {
            Optional<Passage> first = rules.get(0).map(rule -> appraiser(left, rule));
            Optional<Passage> second = rules.get(1).map(rule -> appraiser(right, rule));
            boolean alike = rules.get(0)
                    .map(rule -> Side.standings(left, rule.levels()))
                    .equals(rules.get(1).map(rule -> Side.standings(right, rule.levels())));
            tally.weigh(alike, heading, Phrases.say("pattern.appraiser", who(staff)), first, second);
        });
    }

    private static LocalizedText who(List<LocalizedText> staff) {
        return staff.size() > FunctionalGrade.values().length
                ? Phrases.say("staff.all")
                : Phrases.list("and", staff);
    }

    private static Passage appraiser(StructurePattern pattern, AppraiserRule rule) {
        return said(rule.source(), Side.levels(pattern, rule.levels()));
    }

    private static Optional<Passage> coordinator(StructurePattern pattern) {
        return pattern.hierarchy().coordinatorAllowed()
                ? Optional.of(said(pattern, Phrases.say("pattern.coordinator.allowed")))
                : Optional.empty();
    }

    private static Optional<List<String>> coordination(StructurePattern pattern) {
        return pattern.hierarchy().coordination().map(rule -> {
            List<String> standings = new ArrayList<>(Side.standings(pattern, rule.whenPlacedUnder()));
            standings.addFirst(Side.standing(pattern, rule.level()));
            return standings;
        });
    }

    private static Optional<Passage> coordinating(StructurePattern pattern) {
        return pattern.hierarchy().coordination().map(rule -> said(rule.source(), coordinating(pattern, rule)));
    }

    private static LocalizedText coordinating(StructurePattern pattern, Coordination rule) {
        return Phrases.say("pattern.coordinating", Side.level(pattern, rule.level()),
                Side.levels(pattern, rule.whenPlacedUnder()));
    }

    private void organizations(Heading heading, StructurePattern left, StructurePattern right) {
        List<String> onlyLeft = without(left, right);
        List<String> onlyRight = without(right, left);
        tally.same(left.usage().organizations().size() - onlyLeft.size());
        tally.differ(heading, Phrases.say("pattern.organizations"), named(left, onlyLeft), named(right, onlyRight));
    }

    private static List<String> without(StructurePattern pattern, StructurePattern other) {
        Set<String> known = new HashSet<>(Likeness.plain(other.usage().organizations()));
        return pattern.usage()
                .organizations()
                .stream()
                .filter(name -> !known.contains(Likeness.plain(name)))
                .toList();
    }

    private static Optional<Passage> named(StructurePattern pattern, List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(said(pattern, LocalizedText.same(String.join("; ", names))));
    }

    private static Passage said(StructurePattern pattern, LocalizedText words) {
        return said(pattern.source(), words);
    }

    private static Passage said(Source source, LocalizedText words) {
        return new Passage(words, source.citation());
    }
}
