package id.sotk.rules.catalog.flow;

import id.sotk.model.work.Outcome;
import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.limits.NoLimits;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.Map;

/// Finds results that fell short and were not returned for adjustment.
public final class ReturnWhenNotConforming implements TraceRule<NoLimits> {

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
        for (Moment moment : course.moments()) {
            boolean stands = moment.index() > 0
                    && moment.isDeed()
                    && !moment.name().equals("RETURN_RESULT")
                    && course.moments().get(moment.index() - 1).outcome() == Outcome.NOT_CONFORMING;
            if (stands) {
                report.add(Violation.at(course, moment, Map.of()));
            }
        }
    }
}
