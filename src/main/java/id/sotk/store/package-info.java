/// Keeps what outlives the process: designs, the journal of edits, backups and staff, in H2.
/// It may use `model`, `regulation` and `edit`; H2, Jdbi and Jackson.
/// Start with the library of designs.
package id.sotk.store;
