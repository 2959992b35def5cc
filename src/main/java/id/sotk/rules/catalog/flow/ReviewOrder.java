package id.sotk.rules.catalog.flow;

import id.sotk.model.work.Outcome;
import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds reviews by a higher official before the one below has found the result conforming.
public final class ReviewOrder implements TraceRule<ReviewOrder.Limits> {

    /// Who reviews, in which order.
    ///
    /// @param chain roles from the first reviewer to the last
    public record Limits(List<String> chain) {}

    @Override
    public String id() {
        return "review-order";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.matching(List.of("REVIEW"))) {
            for (int place = 1; place < limits.chain().size(); place++) {
                String lower = limits.chain().get(place - 1);
                if (moment.isBy(limits.chain().get(place))
                        && limits.chain().subList(0, place).stream().noneMatch(moment::isBy)
                        && course.couldShow(moment, List.of("REVIEW by:" + lower))
                        && !isPassed(course, moment, lower)) {
                    report.add(Violation.at(course, moment, Map.of("role", course.roles(moment, List.of(lower)))));
                }
            }
        }
    }

    /// Whether the last thing the lower reviewer did since the result was last returned was to find it conforming.
    private static boolean isPassed(Course course, Moment moment, String lower) {
        return course.lastBefore(
                moment,
                earlier -> earlier.name().equals("RETURN_RESULT")
                        || (earlier.name().equals("REVIEW") && earlier.isBy(lower)))
                .filter(last -> last.outcome() == Outcome.CONFORMING)
                .isPresent();
    }
}
