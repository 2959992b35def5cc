package id.sotk.scene.sheet;

import id.sotk.scene.Ink;
import id.sotk.scene.Mark;
import id.sotk.scene.Rect;
import id.sotk.scene.Scene;
import java.util.List;
import java.util.Objects;

/// A chart on its page, ready for a writer: size in chart units, the chart's scale and place, and the frame around it.
///
/// @param frame marks of title block and legend, in page coordinates
public record Sheet(String title, double width, double height, Fit fit, Scene scene, List<Mark> frame) {

    /// A place on the page is `scale` times the place on the chart, plus the shift.
    public record Fit(double scale, double dx, double dy) {
        public Fit {
            if (!(scale > 0)) {
                throw new IllegalArgumentException("scale must be positive, was " + scale);
            }
        }
    }

    public Sheet {
        Objects.requireNonNull(scene, "scene of a sheet must be given");
        frame = List.copyOf(frame);
    }

    /// The bare chart in its own size, without title block.
    public static Sheet bare(String title, Scene scene) {
        Rect bounds = scene.bounds();
        double width = Math.max(1, Math.ceil(bounds.width()));
        double height = Math.max(1, Math.ceil(bounds.height()));
        return new Sheet(title, width, height, new Fit(1, -bounds.x(), -bounds.y()), scene, List.of());
    }

    public Ink ground() {
        return scene.theme().ground();
    }
}
