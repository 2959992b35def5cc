package id.sotk.rules.catalog.flow;

import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.step.Aspect;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds deeds done without somebody who must take part in them.
public final class JointAct implements TraceRule<JointAct.Limits> {

    /// What is done together, and by whom.
    ///
    /// @param act event patterns of the joint deed
    /// @param roles each of which must take part
    /// @param joinedBy roles of which one must take part too; none required where empty
    public record Limits(List<String> act, List<String> roles, List<String> joinedBy) {}

    @Override
    public String id() {
        return "joint-act";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public Aspect aspect() {
        return Aspect.PARTY;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.matching(limits.act())) {
            List<String> missing = limits.roles().stream().filter(role -> !moment.isBy(role)).toList();
            boolean joined = limits.joinedBy().isEmpty() || limits.joinedBy().stream().anyMatch(moment::isBy);
            if (!missing.isEmpty() || !joined) {
                report.add(Violation.at(course, moment, Map.of(
                        "missing", course.roles(moment, missing.isEmpty() ? limits.joinedBy() : missing))));
            }
        }
    }
}
