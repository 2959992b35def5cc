package id.sotk.rules.catalog.flow;

import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds deeds out of the order the regulation gives.
public final class InOrder implements TraceRule<InOrder.Limits> {

    /// The order.
    ///
    /// @param acts event patterns, each of which needs the one before it
    public record Limits(List<String> acts) {}

    @Override
    public String id() {
        return "in-order";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (int place = 1; place < limits.acts().size(); place++) {
            List<String> earlier = List.of(limits.acts().get(place - 1));
            for (Moment moment : course.matching(List.of(limits.acts().get(place)))) {
                if (course.lacks(moment, earlier)) {
                    report.add(Violation.at(course, moment, Map.of("needed", course.describe(moment, earlier))));
                }
            }
        }
    }
}
