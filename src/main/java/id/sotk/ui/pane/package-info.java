/// Panes around the sheet: top bar, elements and staff at the left, inspector at the right, findings, simulation, log and regulation below.
/// May use everything below the window, and `Workbench`, `Texts`, `StudioActions` of `ui`.
/// Start at [TopBar]; each pane lies beside its FXML of the same name.
package id.sotk.ui.pane;
