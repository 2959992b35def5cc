/// Draws the marks of a scene on screen, and turns the mouse and the keys into gestures.
/// It may use everything but `cli`; JavaFX.
/// Start at [CanvasPane].
package id.sotk.ui.canvas;
