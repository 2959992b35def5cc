/// What every pane stands on: the open design as properties, the words, the walk shown, and what the studio can be asked to do.
/// It may use everything but `cli` and the other rooms of `ui`.
/// Start with [Workbench].
package id.sotk.ui.work;
