/// The limits a clause gives its rule: bound, followed to what they name, and told in the field's words.
/// It may use `rules.trace`, `regulation` and `language`.
/// Start with [Limits].
package id.sotk.rules.limits;
