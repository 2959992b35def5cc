package id.sotk.rules.catalog.flow;

import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds deeds done before what the regulation puts first.
public final class Precedes implements TraceRule<Precedes.Limits> {

    /// What must come first, and before what.
    ///
    /// @param first event patterns of which one must have happened
    /// @param then event patterns that need it
    public record Limits(List<String> first, List<String> then) {}

    @Override
    public String id() {
        return "precedes";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.matching(limits.then())) {
            if (course.lacks(moment, limits.first())) {
                report.add(Violation.at(course, moment, Map.of("needed", course.describe(moment, limits.first()))));
            }
        }
    }
}
