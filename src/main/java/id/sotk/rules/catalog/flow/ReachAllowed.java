package id.sotk.rules.catalog.flow;

import id.sotk.model.work.WorkEvent.Question;
import id.sotk.rules.LetterRule;
import id.sotk.rules.Report;
import id.sotk.rules.Violation;
import id.sotk.rules.step.Aspect;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import id.sotk.rules.trace.RecordedLetter;
import java.util.List;
import java.util.Map;

/// Finds ways of assignment used further out than the regulation lets them reach.
public final class ReachAllowed implements LetterRule<ReachAllowed.Limits> {

    /// Which deeds, and how far.
    ///
    /// @param act event patterns of the deeds
    /// @param reaches answers to the question of involvement that allow them
    public record Limits(List<String> act, List<String> reaches) {}

    @Override
    public String id() {
        return "reach-allowed";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public Aspect aspect() {
        return Aspect.REACH;
    }

    @Override
    public List<String> acts(Limits limits) {
        return limits.act();
    }

    /// Also an assignment without a letter reaches as far as it says.
    @Override
    public void checkLetter(Course record, RecordedLetter letter, Limits limits, Report report) {
        check(record, limits, report);
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.matching(limits.act())) {
            String reach = moment.decided().getOrDefault(Question.INVOLVEMENT, "none");
            if (!limits.reaches().contains(reach)) {
                report.add(Violation.at(course, moment, Map.of()));
            }
        }
    }
}
