/// Says how a design is drawn, once, for screen and paper: the layout of the bagan and its marks.
/// It may use `model`.
/// Start with the scene composer.
package id.sotk.scene;
