package id.sotk.rules.catalog.flow;

import id.sotk.model.work.Party;
import id.sotk.rules.Course;
import id.sotk.rules.Moment;
import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds people who did not do what everybody in their role must do.
public final class EachActs implements TraceRule<EachActs.Limits> {

    /// Who, in what, and by when.
    ///
    /// @param role every player of which is looked for
    /// @param act event patterns in which each of them must appear
    /// @param before event patterns by which it must have happened
    public record Limits(String role, List<String> act, List<String> before) {}

    @Override
    public String id() {
        return "each-acts";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.matching(limits.before())) {
            Set<String> reached = new HashSet<>();
            for (Moment earlier : course.matchingBefore(moment, limits.act())) {
                earlier.actors().forEach(party -> reached.add(party.element().orElse(party.role())));
            }
            List<Party> missing = moment.casting()
                    .players(limits.role())
                    .stream()
                    .filter(party -> !reached.contains(party.element().orElse(party.role())))
                    .toList();
            if (!missing.isEmpty()) {
                report.add(course.violation(
                        moment,
                        Map.of("missing", course.names(missing), "needed", course.describe(limits.act()))));
                return;
            }
        }
    }
}
