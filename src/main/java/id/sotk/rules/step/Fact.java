package id.sotk.rules.step;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.norm.Source;
import id.sotk.rules.trace.Moment;
import java.util.Map;

/// A departure from a step, at the event that proves it.
///
/// @param address the step, such as `BDG-M1.PR3`
/// @param variant which message of the page tells it
/// @param statement the step in words
/// @param stated whether the text itself says so; not where it is inferred, or only our way of writing the step down
/// @param words what fills the message
public record Fact(
        Aspect aspect, String variant, Moment moment, String address, LocalizedText statement, Source source,
        boolean stated, Map<String, ?> words) {

    public Fact {
        words = Map.copyOf(words);
    }
}
