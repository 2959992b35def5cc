package id.sotk.rules.catalog.flow;

import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds work that went on although something that had to be done by then was not.
public final class ActRequired implements TraceRule<ActRequired.Limits> {

    /// What must be done, and by when.
    ///
    /// @param act event patterns of which one must have happened
    /// @param before event patterns by which it must
    /// @param closed event patterns that close the work: where the regulation sets no day, it must be there, before or after
    /// @param when event patterns of which one must have happened for the duty to exist; it always does where empty
    public record Limits(List<String> act, List<String> before, List<String> closed, List<String> when) {}

    @Override
    public String id() {
        return "act-required";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        if (!limits.when().isEmpty() && course.matching(limits.when()).isEmpty()) {
            return;
        }
        for (Moment moment : course.matching(limits.before())) {
            if (course.lacks(moment, limits.act())) {
                report.add(Violation.at(course, moment, Map.of("needed", course.describe(moment, limits.act()))));
                return;
            }
        }
        course.matching(limits.closed())
                .stream()
                .findFirst()
                .filter(moment -> course.matching(limits.act()).isEmpty() && course.couldShow(moment, limits.act()))
                .ifPresent(moment -> report.add(
                        Violation.at(course, moment, Map.of("needed", course.describe(moment, limits.act())))
                                .told("closed")));
    }
}
