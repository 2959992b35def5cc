/// Draws a design once, for screen and paper: the layout of the chart and the marks it is made of.
/// May use model only.
/// Start at [id.sotk.scene.SceneComposer].
package id.sotk.scene;
