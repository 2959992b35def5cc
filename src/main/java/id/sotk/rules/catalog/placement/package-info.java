/// Rules on kedudukan: where officials sit, under whom, and who appraises them.
/// It may use `model`, `regulation` and `rules`.
/// Start with the rule that the direct superior appraises.
package id.sotk.rules.catalog.placement;
