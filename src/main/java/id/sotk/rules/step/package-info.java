/// Judges a trace by the steps of its own mechanism and procedures: actors, addressees, documents, and which steps are taken.
/// It may use `rules.trace`, `structure`, `regulation`, `model` and `language`.
/// Start with [StepJudge].
package id.sotk.rules.step;
