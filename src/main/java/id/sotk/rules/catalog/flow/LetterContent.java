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

/// Finds letters that leave out what the regulation says they must state.
public final class LetterContent implements LetterRule<LetterContent.Limits> {

    /// Which letters, and what they state.
    ///
    /// @param act event patterns of the letters
    /// @param fields identifiers of the fields each must state
    public record Limits(List<String> act, List<String> fields) {}

    @Override
    public String id() {
        return "letter-content";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public Aspect aspect() {
        return Aspect.FIELDS;
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
            List<String> stated = moment.document().map(WorkDocument::fields).orElse(List.of());
            List<String> missing = limits.fields().stream().filter(field -> !stated.contains(field)).toList();
            if (!missing.isEmpty()) {
                report.add(Violation.at(course, moment, Map.of("missing", course.fields(missing))));
            }
        }
    }
}
