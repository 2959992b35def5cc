package id.sotk.rules.catalog.flow;

import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds deeds that may no longer be done once something else has happened.
public final class NotAfter implements TraceRule<NotAfter.Limits> {

    /// Which deeds, after what, unless what.
    ///
    /// @param act event patterns of the deeds
    /// @param after event patterns that bar them
    /// @param unless event patterns that lift the bar again
    public record Limits(List<String> act, List<String> after, List<String> unless) {}

    @Override
    public String id() {
        return "not-after";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.matching(limits.act())) {
            List<Moment> bars = course.matchingBefore(moment, limits.after());
            if (!bars.isEmpty() && !isLifted(course, moment, bars.getLast(), limits)) {
                report.add(Violation.at(course, moment, Map.of("after", course.describe(moment, limits.after()))));
            }
        }
    }

    private static boolean isLifted(Course course, Moment moment, Moment bar, Limits limits) {
        return course.matchingBefore(moment, limits.unless())
                .stream()
                .anyMatch(lifting -> lifting.index() > bar.index());
    }
}
