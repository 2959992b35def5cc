package id.sotk.rules.catalog.flow;

import id.sotk.model.Instrument;
import id.sotk.model.Official;
import id.sotk.model.Placement;
import id.sotk.model.work.Party;
import id.sotk.rules.LetterRule;
import id.sotk.rules.Report;
import id.sotk.rules.Violation;
import id.sotk.rules.step.Aspect;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import id.sotk.rules.trace.RecordedLetter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds assignments of officials whose placement has not been fixed.
public final class AssignmentAfterPlacement implements LetterRule<AssignmentAfterPlacement.Limits> {

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
    public Aspect aspect() {
        return Aspect.DATE;
    }

    @Override
    public List<String> acts(Limits limits) {
        return limits.act();
    }

    /// A placement decided after the day of the letter comes too late.
    @Override
    public void checkLetter(Course record, RecordedLetter letter, Limits limits, Report report) {
        LocalDate issued = letter.instrument().flatMap(Instrument::date).orElse(LocalDate.MAX);
        for (Moment moment : record.matching(limits.act())) {
            report(record, moment, party -> isUnplaced(party, record), "", report);
            late(record, moment, issued, report);
        }
    }

    private static void late(Course course, Moment moment, LocalDate issued, Report report) {
        report(course, moment, party -> decided(party, course).filter(issued::isBefore).isPresent(), "late", report);
    }

    private static Optional<LocalDate> decided(String official, Course record) {
        return record.structure()
                .organization()
                .officials()
                .find(official)
                .flatMap(Official::placement)
                .flatMap(Placement::decision)
                .flatMap(Instrument::date);
    }

    private static void report(
            Course course, Moment moment, Predicate<String> wrong, String variant, Report report) {
        List<Party> missing = moment.addressees()
                .stream()
                .filter(party -> party.element().filter(wrong).isPresent())
                .toList();
        if (!missing.isEmpty()) {
            report.add(Violation.at(course, moment, Map.of("missing", course.names(missing))).told(variant));
        }
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.matching(limits.act())) {
            report(course, moment, official -> isUnplaced(official, course), "", report);
            moment.event().circumstance().day().ifPresent(day -> late(course, moment, day, report));
        }
    }

    private static boolean isUnplaced(String element, Course course) {
        return course.structure().organization().officials().contains(element)
                && course.structure().home(element).isEmpty();
    }
}
