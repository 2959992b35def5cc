package id.sotk.rules;

import id.sotk.regulation.norm.Clause;
import java.util.Collection;
import java.util.Optional;

/// By what a clause is judged: a design as drawn, what happens in a walk or an event log, or either.
public enum Evidence {
    DESIGN,
    FLOW,
    BOTH;

    /// By what the clause is judged; empty where none of the rules judges it.
    public static Optional<Evidence> of(Clause clause, Collection<? extends Rule<?>> rules) {
        return clause.rule()
                .flatMap(id -> rules.stream().filter(rule -> rule.id().equals(id)).findFirst())
                .map(Rule::evidence);
    }
}
