package id.sotk.rules;

import id.sotk.edit.command.Command;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import id.sotk.rules.words.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/// What a rule found wrong: the element, the words that fill the rule's message, and what would mend it.
///
/// @param subject identifier of the element named
/// @param variant which message of the rule's page tells it; empty for the plain one, [#UNRECORDED] where the facts are not on record
/// @param words values for the places in the message, by name, such as `team`, `official`
/// @param event position in the trace, for a rule on a trace
/// @param mends ordinary edits that would mend it, best first; empty where only a person can decide
public record Violation(String subject, String variant, Map<String, Word> words, OptionalInt event,
        List<Command> mends) {

    /// The variant that says a fact is not on record, so that nothing is proven: never graver than a warning.
    public static final String UNRECORDED = "unrecorded";

    public Violation {
        Objects.requireNonNull(subject, "subject must be given");
        Objects.requireNonNull(variant, "variant must be given, empty for the plain message");
        Objects.requireNonNull(event, "event must be given, empty outside a trace");
        words = Map.copyOf(words);
        mends = List.copyOf(mends);
    }

    /// @param words names, constants, texts or words by the place they fill, as [Word#all(Map)] takes them
    public static Violation of(String subject, Map<String, ?> words, Command... mends) {
        return new Violation(subject, "", Word.all(words), OptionalInt.empty(), List.of(mends));
    }

    /// Made by this event; `{act}` says what was done and `{actor}` by whom, other words are the rule's.
    public static Violation at(Course course, Moment moment, Map<String, ?> words) {
        Map<String, Object> all = new HashMap<>(words);
        all.putAll(course.deed(moment));
        return at(moment.index(), course.subject(moment), all);
    }

    public static Violation at(int event, String subject, Map<String, ?> words) {
        return new Violation(subject, "", Word.all(words), OptionalInt.of(event), List.of());
    }

    /// The same told by another message of the page.
    public Violation told(String otherVariant) {
        return new Violation(subject, otherVariant, words, event, mends);
    }

    /// The same, mended by these edits.
    public Violation mendedBy(List<Command> edits) {
        return new Violation(subject, variant, words, event, edits);
    }

    /// Whether the facts on record show it; false where they are not recorded.
    public boolean isProven() {
        return !variant.equals(UNRECORDED);
    }
}
