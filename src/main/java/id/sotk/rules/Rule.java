package id.sotk.rules;

/// A question put to a design or a trace; a clause of the regulation profile decides where, with which limits and how gravely.
///
/// @param <P> the limits the clause sets, bound by name from the profile's JSON
public sealed interface Rule<P extends Record> permits StructureRule, TraceRule {

    /// Kebab-case identifier, also the stem of the rule's page and examples.
    String id();

    /// The record of limits.
    Class<P> limits();

    /// By what it judges.
    Evidence evidence();
}
