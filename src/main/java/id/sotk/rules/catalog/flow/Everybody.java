package id.sotk.rules.catalog.flow;

import id.sotk.model.work.Party;
import id.sotk.rules.Report;
import id.sotk.rules.Violation;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Looks for everybody in a role among those a deed involves: its actors, or those it addresses.
///
/// @param role every player of which is looked for
/// @param act event patterns in which each of them must appear
/// @param before event patterns by which it must have happened
record Everybody(String role, List<String> act, List<String> before) {

    /// Reports the first moment by which somebody was left out.
    void check(Course course, Function<Moment, List<Party>> involved, Report report) {
        for (Moment moment : course.matching(before)) {
            Set<String> reached = new HashSet<>();
            for (Moment earlier : course.matchingBefore(moment, act)) {
                involved.apply(earlier).forEach(party -> reached.add(name(party)));
            }
            List<Party> missing = moment.casting()
                    .players(role)
                    .stream()
                    .filter(party -> !reached.contains(name(party)))
                    .toList();
            if (!missing.isEmpty()) {
                report.add(Violation.at(course,
                        moment, Map.of("missing", course.names(missing), "needed", course.describe(moment, act))));
                return;
            }
        }
    }

    private static String name(Party party) {
        return party.element().orElse(party.role());
    }
}
