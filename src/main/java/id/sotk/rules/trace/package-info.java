/// A trace read with the design and the regulation: its moments, who played which role, and patterns that describe events.
/// It may use `structure`, `regulation`, `model` and `rules.words`.
/// Start with [Course].
package id.sotk.rules.trace;
