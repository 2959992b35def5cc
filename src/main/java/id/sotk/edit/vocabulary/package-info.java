/// Says once what a user can do at a place: what may be deleted and what goes along, and what an edit does in words.
/// It may use `model` and `edit.command`.
/// Start with [Deletions].
package id.sotk.edit.vocabulary;
