package id.sotk.rules.catalog.flow;

import id.sotk.model.work.WorkEvent.Question;
import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds work that goes on although something that had to be decided by then is still open.
public final class DecisionsMade implements TraceRule<DecisionsMade.Limits> {

    /// By when what must be decided.
    ///
    /// @param before event patterns by which
    /// @param questions all of which must have been decided
    public record Limits(List<String> before, List<Question> questions) {}

    @Override
    public String id() {
        return "decisions-made";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        boolean recorded = course.isWhole() || course.moments().stream().anyMatch(moment -> !moment.isDeed());
        for (Moment moment : recorded ? course.matching(limits.before()) : List.<Moment>of()) {
            List<Question> open = limits.questions()
                    .stream()
                    .filter(question -> course.couldShow(moment, question))
                    .filter(question -> course.moments()
                            .stream()
                            .limit(moment.index())
                            .noneMatch(earlier -> earlier.name().equals(question.name())))
                    .toList();
            if (!open.isEmpty()) {
                report.add(Violation.at(course,
                        moment,
                        Map.of(
                                "needed",
                                course.describe(
                                        moment, open.stream().map(Question::name).toList()))));
                return;
            }
        }
    }
}
