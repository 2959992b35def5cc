package id.sotk.rules.catalog.flow;

import id.sotk.model.work.Party;
import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import id.sotk.rules.Violation;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;

/// Finds assignments of officials whose placement has not been fixed.
public final class AssignmentAfterPlacement implements TraceRule<AssignmentAfterPlacement.Limits> {

    /// Which deeds assign.
    ///
    /// @param act event patterns of assignments
    public record Limits(List<String> act) {}

    @Override
    public String id() {
        return "assignment-after-placement";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.matching(limits.act())) {
            List<Party> unplaced = moment.addressees()
                    .stream()
                    .filter(party -> party.element().filter(official -> isUnplaced(official, course)).isPresent())
                    .toList();
            if (!unplaced.isEmpty()) {
                report.add(Violation.at(course, moment, Map.of("missing", course.names(unplaced))));
            }
        }
    }

    private static boolean isUnplaced(String element, Course course) {
        return course.structure().organization().officials().contains(element)
                && course.structure().home(element).isEmpty();
    }
}
