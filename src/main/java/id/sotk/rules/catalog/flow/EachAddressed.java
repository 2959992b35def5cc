package id.sotk.rules.catalog.flow;

import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.step.Aspect;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;

/// Finds people left out of what must reach everybody in their role.
public final class EachAddressed implements TraceRule<EachAddressed.Limits> {

    /// Who, in what, and by when.
    ///
    /// @param role every player of which is looked for
    /// @param act event patterns in which each of them must appear
    /// @param before event patterns by which it must have happened
    /// @param closed event patterns that close the work: where the regulation sets no day, it must be there, before or after
    public record Limits(String role, List<String> act, List<String> before, List<String> closed) {}

    @Override
    public String id() {
        return "each-addressed";
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
        new Everybody(limits.role(), limits.act(), limits.before(), limits.closed()).check(course, Moment::addressees,
                report);
    }
}
