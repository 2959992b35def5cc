package id.sotk.rules.catalog.flow;

import id.sotk.model.work.Outcome;
import id.sotk.model.work.WorkAction;
import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.limits.NoLimits;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds results that fell short and were not returned for adjustment.
public final class ReturnWhenNotConforming implements TraceRule<NoLimits> {

    /// What cannot follow a result that fell short before it has gone back.
    private static final Set<String> GOING_ON = Set.of(
            WorkAction.REVIEW.name(), WorkAction.PASS_ON.name(), WorkAction.DECLARE_COMPLETE.name());

    @Override
    public String id() {
        return "return-when-not-conforming";
    }

    @Override
    public Class<NoLimits> limits() {
        return NoLimits.class;
    }

    @Override
    public void check(Course course, NoLimits limits, Report report) {
        Optional<Moment> owed = Optional.empty();
        for (Moment moment : course.moments()) {
            boolean repeated = owed.filter(review -> isSame(review, moment)).isPresent();
            boolean goesOn = GOING_ON.contains(moment.name()) && !repeated;
            if (owed.isPresent() && goesOn) {
                report.add(Violation.at(course, moment, Map.of()));
            }
            if (moment.outcome() == Outcome.NOT_CONFORMING) {
                owed = Optional.of(moment);
            } else if (goesOn || moment.name().equals(WorkAction.RETURN_RESULT.name())) {
                owed = Optional.empty();
            }
        }
    }

    /// Whether the later event tells the review once more.
    private static boolean isSame(Moment review, Moment later) {
        return review.name().equals(later.name())
                && review.outcome() == later.outcome()
                && review.actors().equals(later.actors());
    }
}
