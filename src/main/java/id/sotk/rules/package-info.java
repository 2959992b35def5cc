/// Decides whether a structure, or a trace of work, obeys the clauses of a profile.
/// It may use `structure`, `regulation`, `model` and `language`.
/// Start with [Checker].
package id.sotk.rules;
