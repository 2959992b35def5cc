/// Holds one class per rule and the one sorted list of them.
/// It may use `model`, `regulation` and `rules`.
/// Start with the catalog.
package id.sotk.rules.catalog;
