/// Keeps what outlives the process: designs, the journal of edits, backups and settings, in H2.
/// It may use `model`, `regulation`, `edit` and the JSON form of `exchange`; H2, Jdbi and Jackson.
/// Start with the library of designs.
package id.sotk.store;
