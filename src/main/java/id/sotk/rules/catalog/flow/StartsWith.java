package id.sotk.rules.catalog.flow;

import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds work that does not start with the deed, and by the official, the regulation names.
public final class StartsWith implements TraceRule<StartsWith.Limits> {

    /// The first deed, and who does it.
    ///
    /// @param act event patterns of the first deed
    /// @param role who must do it
    public record Limits(List<String> act, String role) {}

    @Override
    public String id() {
        return "starts-with";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        Moment first = course.moments().stream().filter(Moment::isDeed).findFirst().orElse(null);
        if (first == null || !course.couldShow(first, limits.act())) {
            return;
        }
        boolean right = course.matching(limits.act()).contains(first) && first.isBy(limits.role());
        if (!right) {
            report.add(Violation.at(course,
                    first,
                    Map.of(
                            "needed", course.describe(first, limits.act()),
                            "role", course.roles(first, List.of(limits.role())))));
        }
    }
}
