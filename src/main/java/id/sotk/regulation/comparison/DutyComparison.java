package id.sotk.regulation.comparison;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.comparison.Comparison.Section;
import id.sotk.regulation.comparison.Difference.Heading;
import id.sotk.regulation.comparison.Difference.Passage;
import id.sotk.regulation.work.ReportingLine;
import id.sotk.regulation.work.Responsibility;
import java.util.Map;
import java.util.Optional;

/// Compares the duties of each role, and who reports to whom about what and when.
final class DutyComparison {

    private static final int NEAR = 45;

    private final Side first;
    private final Side second;

    DutyComparison(Counterparts counterparts) {
        this.first = counterparts.first();
        this.second = counterparts.second();
    }

    Section responsibilities() {
        Tally tally = new Tally();
        Matching<Responsibility> duties = Matching.of(
                first.profile().norms().responsibilities(), second.profile().norms().responsibilities(), this::score);
        for (Matching.Pair<Responsibility> pair : duties.pairs()) {
            tally.weigh(alike(pair.first().duty(), pair.second().duty()),
                    new Heading(Optional.of(bearer(first, pair.first())), Optional.of(bearer(second, pair.second()))),
                    Phrases.say("duty"), Optional.of(said(pair.first())), Optional.of(said(pair.second())));
        }
        for (Responsibility duty : duties.onlyFirst()) {
            tally.differ(new Heading(Optional.of(bearer(first, duty)), Optional.empty()), Phrases.say("duty"),
                    Optional.of(said(duty)), Optional.empty());
        }
        for (Responsibility duty : duties.onlySecond()) {
            tally.differ(new Heading(Optional.empty(), Optional.of(bearer(second, duty))), Phrases.say("duty"),
                    Optional.empty(), Optional.of(said(duty)));
        }
        return tally.section(Topic.RESPONSIBILITIES);
    }

    private int score(Responsibility left, Responsibility right) {
        return first.role(left.role()).equals(second.role(right.role())) ? near(left.duty(), right.duty()) : 0;
    }

    private static LocalizedText bearer(Side side, Responsibility duty) {
        return side.roleName(duty.role(), Map.of());
    }

    private static Passage said(Responsibility duty) {
        return new Passage(duty.duty(), duty.source().citation());
    }

    Section reporting() {
        Tally tally = new Tally();
        Matching<ReportingLine> lines = Matching.of(
                first.profile().norms().reportingLines(), second.profile().norms().reportingLines(), this::score);
        for (Matching.Pair<ReportingLine> pair : lines.pairs()) {
            tally.weigh(alike(pair.first(), pair.second()), heading(pair.first().subject(), pair.second().subject()),
                    Phrases.say("report"),
                    Optional.of(said(first, pair.first())), Optional.of(said(second, pair.second())));
        }
        for (ReportingLine line : lines.onlyFirst()) {
            tally.differ(new Heading(Optional.of(line.subject()), Optional.empty()), Phrases.say("report"),
                    Optional.of(said(first, line)), Optional.empty());
        }
        for (ReportingLine line : lines.onlySecond()) {
            tally.differ(new Heading(Optional.empty(), Optional.of(line.subject())), Phrases.say("report"),
                    Optional.empty(), Optional.of(said(second, line)));
        }
        return tally.section(Topic.REPORTING);
    }

    private static Heading heading(LocalizedText left, LocalizedText right) {
        return new Heading(Optional.of(left), Optional.of(right));
    }

    private int score(ReportingLine left, ReportingLine right) {
        return near(left.subject(), right.subject());
    }

    private boolean alike(ReportingLine left, ReportingLine right) {
        return first.roles(left.from()).equals(second.roles(right.from()))
                && first.roles(left.to()).equals(second.roles(right.to()))
                && left.timing() == right.timing();
    }

    private static Passage said(Side side, ReportingLine line) {
        return new Passage(
                Phrases.say("report.line", side.roleNames("and", line.from()), side.roleNames("and", line.to()),
                        Phrases.of(line.timing())),
                line.source().citation());
    }

    /// Duties whose words are nearly all the same say the same.
    private static boolean alike(LocalizedText left, LocalizedText right) {
        return Likeness.of(left, right) >= Likeness.NEARLY_ALL;
    }

    private static int near(LocalizedText left, LocalizedText right) {
        int likeness = Likeness.of(left, right);
        return likeness < NEAR ? 0 : likeness + (Likeness.sameWords(left, right) ? 1 : 0);
    }
}
