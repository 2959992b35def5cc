package id.sotk.rules.catalog.flow;

import id.sotk.rules.LetterRule;
import id.sotk.rules.Report;
import id.sotk.rules.Violation;
import id.sotk.rules.step.Aspect;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds deeds done, or letters signed, by somebody other than the regulation names.
public final class ActByRole implements LetterRule<ActByRole.Limits> {

    /// Which deeds, and who may do them.
    ///
    /// @param act event patterns of the deeds
    /// @param roles the only ones who may do them
    public record Limits(List<String> act, List<String> roles) {}

    @Override
    public String id() {
        return "act-by-role";
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
    public List<String> acts(Limits limits) {
        return limits.act();
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.matching(limits.act())) {
            boolean right = !moment.actors().isEmpty()
                    && moment.actors()
                            .stream()
                            .allMatch(actor -> limits.roles()
                                    .stream()
                                    .anyMatch(role -> moment.casting().plays(actor, role)));
            if (!right) {
                report.add(Violation.at(course, moment, Map.of("role", course.roles(moment, limits.roles()))));
            }
        }
    }
}
