package id.sotk.exchange;

import id.sotk.scene.Mark;
import id.sotk.scene.TextStyle;

/// Measures that every writer needs to draw a mark in the same place.
final class MarkGeometry {

    /// Height of a capital letter of the bundled font, for a size of 1.
    static final double CAP_HEIGHT = 0.727;

    /// Length of the handles that make a quarter circle of radius 1 from a cubic curve.
    static final double QUARTER = 0.5523;

    private MarkGeometry() {}

    /// Where a text starts whose anchor stands at x.
    static double start(double x, String shown, TextStyle style, Mark.Anchor anchor) {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - BundledFont.inter().width(shown, style) / 2;
            case END -> x - BundledFont.inter().width(shown, style);
        };
    }

    /// The letter of a badge as a text in its middle.
    static Mark.Text letter(Mark.Badge badge) {
        double base = badge.at().centerY() + badge.style().size() * CAP_HEIGHT / 2;
        return new Mark.Text(
                new id.sotk.scene.Point(badge.at().centerX(), base), badge.letter(), badge.style(), badge.ink(),
                Mark.Anchor.MIDDLE, java.util.Optional.empty());
    }

    /// The outline of a badge as a box.
    static Mark.Box outline(Mark.Badge badge) {
        return Mark.Box.plain(badge.at(), badge.at().height() / 2, badge.fill(), badge.stroke());
    }
}
