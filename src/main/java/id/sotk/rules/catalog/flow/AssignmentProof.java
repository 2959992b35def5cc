package id.sotk.rules.catalog.flow;

import id.sotk.model.work.Party;
import id.sotk.rules.LetterRule;
import id.sotk.rules.Report;
import id.sotk.rules.Violation;
import id.sotk.rules.step.Aspect;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.LetterCourse;
import id.sotk.rules.trace.Moment;
import id.sotk.rules.trace.RecordedLetter;
import java.util.List;
import java.util.Map;

/// Finds assignments given without a letter or other written proof in the hands of the official assigned.
public final class AssignmentProof implements LetterRule<AssignmentProof.Limits> {

    /// Which deeds assign, and what needs an assignment.
    ///
    /// @param act event patterns of assignments, each with a document for the official assigned
    /// @param roles roles of the officials assigned, of which one must be addressed; anybody will do where empty
    /// @param before event patterns before which one must have happened
    public record Limits(List<String> act, List<String> roles, List<String> before) {}

    @Override
    public String id() {
        return "assignment-proof";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public Aspect aspect() {
        return Aspect.PROOF;
    }

    @Override
    public List<String> acts(Limits limits) {
        return limits.act();
    }

    /// A design proves an assignment by a letter; one given orally has none, and one without a record may have.
    @Override
    public void checkLetter(Course record, RecordedLetter letter, Limits limits, Report report) {
        for (Moment moment : letter.isUnwritten() ? record.matching(limits.act()) : List.<Moment>of()) {
            Violation violation = Violation.at(
                    record, moment, Map.of("missing", LetterCourse.assigned(record, letter)));
            report.add(violation.told(letter.instrument().isPresent() ? "oral" : Violation.UNRECORDED));
        }
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.matching(limits.act())) {
            boolean delivered = moment.document().isPresent()
                    && moment.addressees().stream().anyMatch(party -> isAssigned(party, moment, limits));
            if (!delivered) {
                report.add(Violation.at(course, moment, Map.of()));
            }
        }
        for (Moment moment : course.matching(limits.before())) {
            if (course.lacks(moment, limits.act())) {
                report.add(Violation.at(course, moment, Map.of()).told("none"));
                return;
            }
        }
    }

    private static boolean isAssigned(Party party, Moment moment, Limits limits) {
        return limits.roles().isEmpty()
                || limits.roles().stream().anyMatch(role -> moment.casting().plays(party, role));
    }
}
