package id.sotk.rules.catalog.flow;

import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.step.Aspect;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds reports, letters and results that go to somebody other than the regulation names.
public final class AddressedTo implements TraceRule<AddressedTo.Limits> {

    /// Which deeds, and whom they must reach.
    ///
    /// @param act event patterns of the deeds
    /// @param all roles each of which must be addressed
    /// @param any roles of which one must be addressed; none required where empty
    public record Limits(List<String> act, List<String> all, List<String> any) {}

    @Override
    public String id() {
        return "addressed-to";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public Aspect aspect() {
        return Aspect.ADDRESSEE;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.matching(limits.act())) {
            List<String> missing = limits.all().stream().filter(role -> !moment.isTo(role)).toList();
            boolean anybody = limits.any().isEmpty() || limits.any().stream().anyMatch(moment::isTo);
            if (!missing.isEmpty() || !anybody) {
                report.add(Violation.at(course,
                        moment, Map.of("role", course.roles(moment, missing.isEmpty() ? limits.any() : missing))));
            }
        }
    }
}
