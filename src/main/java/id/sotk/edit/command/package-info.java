/// Names what a user can do to a design, one record per intention, and why it is refused where it cannot be done.
/// It may use `model`.
/// Start with the sealed type of all commands.
package id.sotk.edit.command;
