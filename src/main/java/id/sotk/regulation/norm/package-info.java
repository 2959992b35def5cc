/// The norms of a regulation and where they stand: clauses, citations, gravity, and the defects of the text with their readings.
/// It may use `language`.
/// Start with [Clause].
package id.sotk.regulation.norm;
