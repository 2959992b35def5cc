package id.sotk.rules;

import id.sotk.rules.step.Aspect;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.RecordedLetter;
import java.util.List;

/// A rule on what happened that also judges what a design records of it: one letter at a time.
public interface LetterRule<P extends Record> extends TraceRule<P> {

    @Override
    default Evidence evidence() {
        return Evidence.BOTH;
    }

    /// Patterns of the very letters whose aspect the limits settle.
    List<String> acts(P limits);

    /// Whether the limits speak of this very letter, by its procedure, step or form, and not of letters at large.
    default boolean speaksOf(Course record, P limits) {
        List<String> own = acts(limits).stream().filter(LetterRule::isSpecific).toList();
        return !record.matching(aspect() == Aspect.ACTOR ? own : acts(limits)).isEmpty();
    }

    private static boolean isSpecific(String pattern) {
        return pattern.contains("procedure:") || pattern.contains("step:") || pattern.contains("document:");
    }

    /// Reports what the record proves; by itself the same as for a trace that holds the letter alone.
    ///
    /// @param record the letter as the step it carries out, with what the design shows of its circumstances
    default void checkLetter(Course record, RecordedLetter letter, P limits, Report report) {
        if (letter.instrument().isPresent()) {
            check(record, limits, report);
        }
    }
}
