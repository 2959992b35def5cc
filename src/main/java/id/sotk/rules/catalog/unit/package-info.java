/// Rules on the units themselves: levels, posts, patterns, unit leaders and coordinating posts.
/// It may use `model`, `regulation`, `rules` and the kinds of `rules.catalog.placement`.
/// Start with the rule on structural levels.
package id.sotk.rules.catalog.unit;
