/// Holds what a user can do, one record per intention; the only place where a document changes.
/// It may use `model`.
/// Start with the editor.
package id.sotk.edit;
