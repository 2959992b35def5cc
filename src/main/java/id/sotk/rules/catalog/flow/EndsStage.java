package id.sotk.rules.catalog.flow;

import id.sotk.model.work.Stage;
import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds deeds of a stage after the one that ends it.
public final class EndsStage implements TraceRule<EndsStage.Limits> {

    /// The stage, and what ends it.
    ///
    /// @param act event patterns of its last deed
    public record Limits(Stage stage, List<String> act) {}

    @Override
    public String id() {
        return "ends-stage";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        List<Moment> ends = course.matching(limits.act());
        if (ends.isEmpty()) {
            return;
        }
        for (Moment moment : course.moments()) {
            boolean late = moment.index() > ends.getFirst().index()
                    && moment.isDeed()
                    && moment.event().stage() == limits.stage()
                    && !ends.contains(moment);
            if (late) {
                report.add(Violation.at(course, moment, Map.of("needed", course.describe(moment, limits.act()))));
            }
        }
    }
}
