/// Walks work through a structure step by step, and weighs what a structure costs.
/// It may use `model`, `regulation` and `rules`.
/// Start with the walk.
package id.sotk.simulation;
