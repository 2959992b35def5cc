package id.sotk.rules.catalog.flow;

import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds assignments by an appraiser without a proposal of the unit leader, where the two are different people.
public final class LeaderProposes implements TraceRule<LeaderProposes.Limits> {

    /// Which assignments need which proposal.
    ///
    /// @param act event patterns of assignments
    /// @param proposal event patterns of which one must have come before
    /// @param leader the role that proposes
    /// @param appraiser the role that assigns
    public record Limits(List<String> act, List<String> proposal, String leader, String appraiser) {}

    @Override
    public String id() {
        return "leader-proposes";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.matching(limits.act())) {
            boolean apart = !moment.casting().areSame(limits.leader(), limits.appraiser());
            if (apart
                    && course.couldShow(moment, limits.proposal())
                    && moment.isBy(limits.appraiser())
                    && course.matchingBefore(moment, limits.proposal())
                            .stream()
                            .noneMatch(earlier -> earlier.isBy(limits.leader()))) {
                report.add(
                        Violation.at(course, moment, Map.of("role", course.roles(moment, List.of(limits.leader())))));
            }
        }
    }
}
