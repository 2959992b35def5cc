/// Decides whether a structure, or a trace of work, obeys the clauses of a profile.
/// It may use `structure`, `regulation`, `model`, `language`, and `edit.command` for what mends.
/// Start with [Checker].
package id.sotk.rules;
