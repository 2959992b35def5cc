package id.sotk.ui.canvas.sheet;

import id.sotk.scene.Ink;
import id.sotk.scene.Mark;
import id.sotk.scene.Point;
import id.sotk.scene.Rect;
import id.sotk.scene.TextStyle;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;

/// Translates marks to strokes of a canvas whose pen is already in chart units.
final class MarkPainter {

    private static final double CAPITAL_HEIGHT = 0.727;

    private final Paints paints;
    private final GraphicsContext pen;

    MarkPainter(Paints paints, GraphicsContext pen) {
        this.paints = paints;
        this.pen = pen;
        pen.setFontSmoothingType(FontSmoothingType.GRAY);
        pen.setTextBaseline(VPos.BASELINE);
        pen.setLineCap(StrokeLineCap.BUTT);
    }

    /// Where the letter of a badge stands so that a capital is in its middle.
    static double baseline(Mark.Badge badge) {
        return badge.at().centerY() + badge.style().size() * CAPITAL_HEIGHT / 2;
    }

    void paint(Mark mark) {
        switch (mark) {
            case Mark.Box box -> box(box);
            case Mark.Route route -> route(route);
            case Mark.Text text -> write(text.shown(), text.at(), text.style(), text.ink(), text.anchor());
            case Mark.Badge badge -> badge(badge);
        }
    }

    void route(Mark.Route route) {
        stroke(route.stroke());
        pen.beginPath();
        Point first = route.points().getFirst();
        pen.moveTo(first.x(), first.y());
        route.points().stream().skip(1).forEach(point -> pen.lineTo(point.x(), point.y()));
        pen.stroke();
    }

    private void box(Mark.Box box) {
        rounded(box.at(), box.radius(), box.fill(), box.stroke());
        if (box.cap().isVisible()) {
            CapShape cap = new CapShape(box.at(), box.radius());
            pen.setFill(paints.color(box.cap()));
            double height = cap.bottom() - box.at().y();
            pen.fillRoundRect(box.at().x(), box.at().y(), box.at().width(), height, height, height);
        }
    }

    private void rounded(Rect at, double radius, Ink fill, Mark.Stroke stroke) {
        if (fill.isVisible()) {
            pen.setFill(paints.color(fill));
            pen.fillRoundRect(at.x(), at.y(), at.width(), at.height(), radius * 2, radius * 2);
        }
        if (stroke.isVisible()) {
            stroke(stroke);
            pen.strokeRoundRect(at.x(), at.y(), at.width(), at.height(), radius * 2, radius * 2);
        }
    }

    private void badge(Mark.Badge badge) {
        Rect at = badge.at();
        rounded(at, Math.min(at.width(), at.height()) / 2, badge.fill(), badge.stroke());
        write(
                badge.letter(),
                new Point(at.centerX(), baseline(badge)),
                badge.style(),
                badge.ink(),
                Mark.Anchor.MIDDLE);
    }

    private void write(String shown, Point at, TextStyle style, Ink ink, Mark.Anchor anchor) {
        pen.setFont(paints.font(style));
        pen.setFill(paints.color(ink));
        pen.setTextAlign(switch (anchor) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        if (style.slant() == TextStyle.Slant.SLANTED) {
            pen.save();
            pen.transform(1, 0, -TextStyle.SLOPE, 1, TextStyle.SLOPE * at.y(), 0);
            pen.fillText(shown, at.x(), at.y());
            pen.restore();
        } else {
            pen.fillText(shown, at.x(), at.y());
        }
    }

    private void stroke(Mark.Stroke stroke) {
        pen.setStroke(paints.color(stroke.ink()));
        pen.setLineWidth(stroke.width());
        if (stroke.line() == Mark.Line.DASHED) {
            pen.setLineDashes(Mark.Line.DASH, Mark.Line.GAP);
        } else {
            pen.setLineDashes();
        }
    }
}
