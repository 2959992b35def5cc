package id.sotk.rules.catalog.flow;

import id.sotk.model.work.WorkDocument;
import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds letters without a copy the regulation demands.
public final class CopiedTo implements TraceRule<CopiedTo.Limits> {

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
