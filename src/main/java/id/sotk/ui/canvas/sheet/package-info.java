/// The sheet as drawn on screen: boxes in sight as nodes, everything as a picture when zoomed out.
/// It may use `model`, `scene` and JavaFX.
/// Start with [Sheet]; [Camera] says which part of it is seen.
package id.sotk.ui.canvas.sheet;
