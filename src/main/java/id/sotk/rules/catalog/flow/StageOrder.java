package id.sotk.rules.catalog.flow;

import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds deeds of a stage that began before the stage ahead of it was over.
public final class StageOrder implements TraceRule<StageOrder.Limits> {

    /// What ends each of the first two stages.
    ///
    /// @param planningEnds event patterns that end Perencanaan
    /// @param executionEnds event patterns that end Pelaksanaan
    public record Limits(List<String> planningEnds, List<String> executionEnds) {}

    @Override
    public String id() {
        return "stage-order";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.moments()) {
            if (moment.isDeed()) {
                switch (moment.event().stage()) {
                    case PLANNING -> {}
                    case EXECUTION -> require(course, moment, limits.planningEnds(), report);
                    case EVALUATION -> require(course, moment, limits.executionEnds(), report);
                }
            }
        }
    }

    private static void require(Course course, Moment moment, List<String> end, Report report) {
        if (course.lacks(moment, end)) {
            report.add(Violation.at(course, moment, Map.of("needed", course.describe(moment, end))));
        }
    }
}
