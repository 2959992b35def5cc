/// Places the boxes of a chart in the conventional form of a bagan: geometry only, no text and no colour.
/// May use the JDK only.
/// Start at [id.sotk.scene.layout.BaganLayout].
package id.sotk.scene.layout;
