package id.sotk.exchange;

import id.sotk.scene.Ink;
import id.sotk.scene.Mark;
import id.sotk.scene.Point;
import id.sotk.scene.Rect;
import id.sotk.scene.TextStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/// Draws marks into the content of a PDF page, where up is positive and a unit is a point.
final class PdfPen {

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final Frame frame;
    private Ink fill = Ink.NONE;
    private Mark.Stroke stroke = Mark.Stroke.NONE;

    /// From chart units to points: scale, then shift; `top` is where chart height 0 lies.
    record Frame(double scale, double left, double top) {
        float x(double x) {
            return (float) (left + x * scale);
        }

        float y(double y) {
            return (float) (top - y * scale);
        }

        float length(double length) {
            return (float) (length * scale);
        }
    }

    PdfPen(PDPageContentStream content, PdfFonts fonts, Frame frame) throws IOException {
        this.content = content;
        this.fonts = fonts;
        this.frame = frame;
        content.saveGraphicsState();
    }

    void close() throws IOException {
        content.restoreGraphicsState();
    }

    void draw(List<? extends Mark> marks) {
        try {
            for (Mark mark : marks) {
                switch (mark) {
                    case Mark.Box box -> box(box);
                    case Mark.Route route -> route(route);
                    case Mark.Text text -> text(text);
                    case Mark.Badge badge -> {
                        box(MarkGeometry.outline(badge));
                        text(MarkGeometry.letter(badge));
                    }
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void box(Mark.Box box) throws IOException {
        if (box.fill().isVisible()) {
            use(box.fill());
            outline(box.at(), box.radius(), box.radius());
            content.fill();
        }
        if (box.stroke().isVisible()) {
            use(box.stroke());
            outline(box.at(), box.radius(), box.radius());
            content.stroke();
        }
        if (box.cap().isVisible()) {
            use(box.cap());
            Rect at = box.at();
            outline(new Rect(at.x(), at.y(), at.width(), Mark.Box.CAP), Math.min(box.radius(), Mark.Box.CAP), 0);
            content.fill();
        }
    }

    /// A closed outline with one radius for the upper and one for the lower corners.
    private void outline(Rect at, double upper, double lower) throws IOException {
        if (upper <= 0 && lower <= 0) {
            content.addRect(
                    frame.x(at.x()), frame.y(at.bottom()), frame.length(at.width()), frame.length(at.height()));
            return;
        }
        move(at.x(), at.y() + upper);
        corner(at.x(), at.y() + upper, at.x(), at.y(), at.x() + upper, at.y());
        line(at.right() - upper, at.y());
        corner(at.right() - upper, at.y(), at.right(), at.y(), at.right(), at.y() + upper);
        line(at.right(), at.bottom() - lower);
        corner(at.right(), at.bottom() - lower, at.right(), at.bottom(), at.right() - lower, at.bottom());
        line(at.x() + lower, at.bottom());
        corner(at.x() + lower, at.bottom(), at.x(), at.bottom(), at.x(), at.bottom() - lower);
        content.closePath();
    }

    /// A quarter circle from one point to another, bent towards the corner.
    private void corner(double x1, double y1, double cornerX, double cornerY, double x2, double y2)
            throws IOException {
        if (x1 == x2 && y1 == y2) {
            return;
        }
        double share = MarkGeometry.QUARTER;
        content.curveTo(
                frame.x(x1 + (cornerX - x1) * share), frame.y(y1 + (cornerY - y1) * share),
                frame.x(x2 + (cornerX - x2) * share), frame.y(y2 + (cornerY - y2) * share), frame.x(x2), frame.y(y2));
    }

    private void move(double x, double y) throws IOException {
        content.moveTo(frame.x(x), frame.y(y));
    }

    private void line(double x, double y) throws IOException {
        content.lineTo(frame.x(x), frame.y(y));
    }

    private void route(Mark.Route route) throws IOException {
        use(route.stroke());
        Point first = route.points().getFirst();
        move(first.x(), first.y());
        for (Point point : route.points().subList(1, route.points().size())) {
            line(point.x(), point.y());
        }
        content.stroke();
    }

    private void text(Mark.Text text) throws IOException {
        String shown = BundledFont.inter().drawable(text.shown());
        if (shown.isBlank()) {
            return;
        }
        use(text.ink());
        double x = MarkGeometry.start(text.at().x(), shown, text.style(), text.anchor());
        float slope = text.style().slant() == TextStyle.Slant.SLANTED ? (float) TextStyle.SLOPE : 0;
        content.beginText();
        content.setFont(fonts.font(text.style().weight()), frame.length(text.style().size()));
        content.setTextMatrix(new Matrix(1, 0, slope, 1, frame.x(x), frame.y(text.at().y())));
        content.showText(shown);
        content.endText();
    }

    private void use(Ink ink) throws IOException {
        if (!ink.equals(fill)) {
            content.setNonStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
            fill = ink;
        }
    }

    private void use(Mark.Stroke wanted) throws IOException {
        if (wanted.equals(stroke)) {
            return;
        }
        Ink ink = wanted.ink();
        content.setStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
        content.setLineWidth(frame.length(wanted.width()));
        float[] dashes = wanted.line() == Mark.Line.DASHED
                ? new float[]{frame.length(Mark.Line.DASH), frame.length(Mark.Line.GAP)}
                : new float[0];
        content.setLineDashPattern(dashes, 0);
        stroke = wanted;
    }
}
