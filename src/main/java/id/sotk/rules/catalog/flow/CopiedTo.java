package id.sotk.rules.catalog.flow;

import id.sotk.model.work.WorkDocument;
import id.sotk.rules.LetterRule;
import id.sotk.rules.Report;
import id.sotk.rules.Violation;
import id.sotk.rules.step.Aspect;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import id.sotk.rules.trace.RecordedLetter;
import java.util.List;
import java.util.Map;

/// Finds letters without a copy the regulation demands.
public final class CopiedTo implements LetterRule<CopiedTo.Limits> {

    /// Which letters, and who gets copies.
    ///
    /// @param act event patterns of the letters
    /// @param roles each of which must get a copy
    public record Limits(List<String> act, List<String> roles) {}

    @Override
    public String id() {
        return "copied-to";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public Aspect aspect() {
        return Aspect.COPIES;
    }

    @Override
    public List<String> acts(Limits limits) {
        return limits.act();
    }

    /// Spoken words state nothing, and other written proof has no form to keep.
    @Override
    public void checkLetter(Course record, RecordedLetter letter, Limits limits, Report report) {
        if (letter.hasForm()) {
            check(record, limits, report);
        }
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.matching(limits.act())) {
            List<String> copies = moment.document().map(WorkDocument::copies).orElse(List.of());
            List<String> missing = limits.roles().stream().filter(role -> !copies.contains(role)).toList();
            if (!missing.isEmpty()) {
                report.add(Violation.at(course, moment, Map.of("role", course.roles(moment, missing))));
            }
        }
    }
}
