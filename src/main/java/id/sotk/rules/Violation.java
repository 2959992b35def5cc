package id.sotk.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/// What a rule found wrong: the element, the words that fill the rule's message, and what would mend it.
///
/// @param subject identifier of the element named
/// @param words values for the places in the message of the rule's page, by name, such as `team`, `official`
/// @param event position in the trace, for a rule on a trace
/// @param fixes ordinary edits that would mend it, best first; empty where only a person can decide
public record Violation(String subject, Map<String, String> words, OptionalInt event, List<Fix> fixes) {

    public Violation {
        Objects.requireNonNull(subject, "subject must be given");
        words = Map.copyOf(words);
        fixes = List.copyOf(fixes);
    }

    public static Violation of(String subject, Map<String, String> words, Fix... fixes) {
        return new Violation(subject, words, OptionalInt.empty(), List.of(fixes));
    }

    public static Violation at(int event, String subject, Map<String, String> words) {
        return new Violation(subject, words, OptionalInt.of(event), List.of());
    }
}
