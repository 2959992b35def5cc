package id.sotk.scene.sheet;

import id.sotk.scene.Rect;

/// Paper size, orientation and margin, as regulations and reports print charts.
///
/// @param margin blank edge all round, in millimetres
public record PageFormat(Paper paper, Orientation orientation, double margin) {

    /// Chart units (1/96 inch) in a millimetre.
    public static final double UNITS_PER_MM = 96 / 25.4;

    private static final double USUAL_MARGIN = 12;

    /// Paper sizes in millimetres, upright.
    public enum Paper {
        A4(210, 297),
        A3(297, 420),
        /// Folio as government offices use it.
        F4(215, 330);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    /// Upright or sideways.
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    public PageFormat {
        if (!(margin >= 0 && margin <= 60)) {
            throw new IllegalArgumentException("margin must be 0 to 60 mm, was " + margin);
        }
    }

    public static PageFormat portrait(Paper paper) {
        return new PageFormat(paper, Orientation.PORTRAIT, USUAL_MARGIN);
    }

    public static PageFormat landscape(Paper paper) {
        return new PageFormat(paper, Orientation.LANDSCAPE, USUAL_MARGIN);
    }

    /// The orientation in which a drawing of this outline comes out larger.
    public static PageFormat suited(Paper paper, Rect drawing) {
        return drawing.width() > drawing.height() ? landscape(paper) : portrait(paper);
    }

    /// Width of the paper in millimetres.
    public double widthMm() {
        return orientation == Orientation.PORTRAIT ? paper.width : paper.height;
    }

    /// Height of the paper in millimetres.
    public double heightMm() {
        return orientation == Orientation.PORTRAIT ? paper.height : paper.width;
    }

    /// Width of the paper in chart units.
    public double width() {
        return widthMm() * UNITS_PER_MM;
    }

    /// Height of the paper in chart units.
    public double height() {
        return heightMm() * UNITS_PER_MM;
    }

    /// The paper inside its margins, in chart units.
    public Rect inside() {
        return new Rect(0, 0, width(), height()).grown(-margin * UNITS_PER_MM);
    }
}
