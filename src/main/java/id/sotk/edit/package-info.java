/// Changes designs, and is the only place where they change: edits done, undone and done again, each remembered before it shows.
/// It may use `model`.
/// Start with the editor.
package id.sotk.edit;
