/// Rules on what happened to a target: order of deeds, who did them, letters, reviews and reports.
/// It may use `model`, `regulation` and `rules`.
/// Start with the rule that one deed precedes another.
package id.sotk.rules.catalog.flow;
