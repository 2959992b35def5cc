/// Decides whether a structure, or a trace of work, obeys the clauses of a profile.
/// It may use `model` and `regulation`.
/// Start with the checker.
package id.sotk.rules;
