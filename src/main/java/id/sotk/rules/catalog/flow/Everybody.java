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
/// @param closed event patterns that close the work, before or after which it must have happened
record Everybody(String role, List<String> act, List<String> before, List<String> closed) {

    /// Reports the first moment by which somebody was left out.
    void check(Course course, Function<Moment, List<Party>> involved, Report report) {
        for (Moment moment : course.matching(before)) {
            List<Party> missing = missing(moment, course.matchingBefore(moment, act), involved);
            if (!missing.isEmpty() && course.couldShow(moment, act)) {
                report.add(violation(course, moment, missing));
                return;
            }
        }
        for (Moment moment : course.matching(closed).stream().limit(1).toList()) {
            List<Party> missing = missing(moment, course.matching(act), involved);
            if (!missing.isEmpty() && course.couldShow(moment, act)) {
                report.add(violation(course, moment, missing).told("closed"));
            }
        }
    }

    private List<Party> missing(Moment moment, List<Moment> acts, Function<Moment, List<Party>> involved) {
        Set<String> reached = new HashSet<>();
        for (Moment deed : acts) {
            involved.apply(deed).forEach(party -> reached.add(name(party)));
        }
        return moment.casting()
                .players(role)
                .stream()
                .filter(party -> !reached.contains(name(party)))
                .toList();
    }

    private Violation violation(Course course, Moment moment, List<Party> missing) {
        return Violation.at(course, moment, Map.of(
                "missing", course.names(missing), "needed", course.describe(moment, act)));
    }

    private static String name(Party party) {
        return party.element().orElse(party.role());
    }
}
