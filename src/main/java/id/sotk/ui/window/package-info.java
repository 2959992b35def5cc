/// Owns the window: the opening page or one open design, its panes, its keys and the store behind it.
/// It may use every room of `ui`, and everything but `cli`.
/// Start with [StudioApp]; [Studio] is the window, [OpenDesign] one design in it.
package id.sotk.ui.window;
