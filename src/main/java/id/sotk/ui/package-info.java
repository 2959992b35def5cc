/// Shows state in windows and panes, and forwards gestures.
/// It may use everything but `cli`; JavaFX, ControlsFX, AtlantaFX and Ikonli.
/// Start with [id.sotk.ui.StudioApp].
package id.sotk.ui;
