package id.sotk.regulation.norm;

import id.sotk.language.LocalizedText;
import id.sotk.language.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One norm of the regulation: what it demands, how grave a departure is, and how, or why not, the program checks it.
public record Clause(
        String id,
        Topic topic,
        Severity severity,
        LocalizedText statement,
        Treatment treatment,
        Scope scope,
        Optional<Reading> reading,
        Source source) {
    public Clause {
        Texts.filled("id of a clause", id);
        if (severity == null) {
            throw new IllegalArgumentException("severity of clause " + id + " is missing");
        }
        scope = scope == null ? Scope.everywhere() : scope;
        reading = reading == null ? Optional.empty() : reading;
    }

    /// What the norm is about.
    public enum Topic {
        PLACEMENT,
        ASSIGNMENT_STRUCTURE,
        ASSIGNMENT,
        TEAM,
        FLOW,
        ACCOUNTABILITY
    }

    /// How the program deals with the norm.
    public sealed interface Treatment {}

    /// A rule decides it, with these parameters.
    public record Checked(String rule, Map<String, Object> params) implements Treatment {
        public Checked {
            Texts.filled("rule of a checked clause", rule);
            params = params == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(params));
        }
    }

    /// It only permits something, so nothing can break it.
    public record Permission(LocalizedText reason) implements Treatment {}

    /// It needs a human judgement the drawn structure and the recorded work do not show.
    public record Judgement(LocalizedText reason) implements Treatment {}

    /// The patterns, mechanisms and role the norm is limited to; an empty list limits nothing.
    public record Scope(List<String> patterns, List<String> mechanisms, Optional<String> role) {
        public Scope {
            patterns = Texts.copy(patterns);
            mechanisms = Texts.copy(mechanisms);
            role = role == null ? Optional.empty() : role;
        }

        /// Limits nothing.
        public static Scope everywhere() {
            return new Scope(List.of(), List.of(), Optional.empty());
        }

        /// True when the norm holds for work that follows this mechanism.
        public boolean coversMechanism(String mechanism) {
            return mechanisms.isEmpty() || mechanisms.contains(mechanism);
        }
    }

    /// The id of the rule that decides the clause, if one does.
    public Optional<String> rule() {
        return treatment instanceof Checked checked ? Optional.of(checked.rule()) : Optional.empty();
    }

    /// The parameters of the rule; empty when no rule decides the clause.
    public Map<String, Object> params() {
        return treatment instanceof Checked checked ? checked.params() : Map.of();
    }

    /// Where the regulation says it, and its words.
    public Citation citation() {
        return source.citation();
    }
}
