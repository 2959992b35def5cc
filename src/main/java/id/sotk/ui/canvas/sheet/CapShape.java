package id.sotk.ui.canvas.sheet;

import id.sotk.scene.Mark;
import id.sotk.scene.Rect;

/// The band along the upper edge of a box: rounded above like the box, straight below.
record CapShape(Rect box, double radius) {

    double bottom() {
        return box.y() + Math.min(Mark.Box.CAP, box.height());
    }

    /// How far the rounded corner stands in from the side at the lower edge of the band.
    double inset() {
        double height = bottom() - box.y();
        if (height >= radius) {
            return 0;
        }
        double rise = radius - height;
        return radius - Math.sqrt(radius * radius - rise * rise);
    }

    double corner() {
        return Math.min(radius, box.width() / 2);
    }
}
