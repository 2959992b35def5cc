package id.sotk.rules.catalog.flow;

import id.sotk.model.work.Outcome;
import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.step.Aspect;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds activities declared complete by somebody else, or before the official who may do so found the result conforming.
public final class CompletionBy implements TraceRule<CompletionBy.Limits> {

    /// Who may declare an activity complete.
    ///
    /// @param roles one of whom must have found the result conforming
    public record Limits(List<String> roles) {}

    @Override
    public String id() {
        return "completion-by";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public Aspect aspect() {
        return Aspect.ACTOR;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.matching(List.of("DECLARE_COMPLETE"))) {
            if (limits.roles().stream().noneMatch(moment::isBy)) {
                report.add(Violation.at(course, moment, Map.of("role", course.roles(moment, limits.roles()))));
            } else if (course.couldShow(moment, List.of("REVIEW")) && !isConforming(course, moment, limits)) {
                report.add(Violation.at(course, moment, Map.of("role", course.roles(moment, limits.roles())))
                        .told("unreviewed"));
            }
        }
    }

    private static boolean isConforming(Course course, Moment moment, Limits limits) {
        return course.lastBefore(moment, earlier -> earlier.name().equals("REVIEW"))
                .filter(review -> review.outcome() == Outcome.CONFORMING)
                .filter(review -> limits.roles().stream().anyMatch(review::isBy))
                .isPresent();
    }
}
