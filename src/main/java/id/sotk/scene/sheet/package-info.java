/// Puts a drawn chart on a page: size, margins, title block and legend.
/// It may use `model` and `scene`.
/// Start with the sheet composer.
package id.sotk.scene.sheet;
