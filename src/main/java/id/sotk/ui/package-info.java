/// Shows state in windows and panes, and forwards gestures; `ui.window` owns the panes, `ui.work` is what they stand on.
/// It may use everything but `cli`; JavaFX, ControlsFX, AtlantaFX and Ikonli.
/// Start with [id.sotk.ui.window.StudioApp].
package id.sotk.ui;
