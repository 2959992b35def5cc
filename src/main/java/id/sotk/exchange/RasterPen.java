package id.sotk.exchange;

import id.sotk.scene.Ink;
import id.sotk.scene.Mark;
import id.sotk.scene.Point;
import id.sotk.scene.Rect;
import id.sotk.scene.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws marks with Java's own graphics, scaled as the graphics is.
final class RasterPen {

    private static final Map<TextStyle.Weight, Font> FACES = new HashMap<>();

    private final Graphics2D graphics;
    private final Map<TextStyle, Font> fonts = new HashMap<>();

    RasterPen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    void draw(List<? extends Mark> marks) {
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
    }

    private void box(Mark.Box box) {
        Rect at = box.at();
        double arc = 2 * box.radius();
        Shape outline = new RoundRectangle2D.Double(at.x(), at.y(), at.width(), at.height(), arc, arc);
        if (box.fill().isVisible()) {
            graphics.setColor(color(box.fill()));
            graphics.fill(outline);
        }
        if (box.stroke().isVisible()) {
            stroke(box.stroke(), outline);
        }
        if (box.cap().isVisible()) {
            graphics.setColor(color(box.cap()));
            graphics.fill(cap(at, Math.min(box.radius(), Mark.Box.CAP)));
        }
    }

    private static Shape cap(Rect at, double radius) {
        double handle = radius * (1 - MarkGeometry.QUARTER);
        Path2D path = new Path2D.Double();
        path.moveTo(at.x(), at.y() + Mark.Box.CAP);
        path.lineTo(at.x(), at.y() + radius);
        path.curveTo(at.x(), at.y() + handle, at.x() + handle, at.y(), at.x() + radius, at.y());
        path.lineTo(at.right() - radius, at.y());
        path.curveTo(at.right() - handle, at.y(), at.right(), at.y() + handle, at.right(), at.y() + radius);
        path.lineTo(at.right(), at.y() + Mark.Box.CAP);
        path.closePath();
        return path;
    }

    private void route(Mark.Route route) {
        Path2D path = new Path2D.Double();
        Point first = route.points().getFirst();
        path.moveTo(first.x(), first.y());
        route.points().subList(1, route.points().size()).forEach(point -> path.lineTo(point.x(), point.y()));
        stroke(route.stroke(), path);
    }

    private void stroke(Mark.Stroke stroke, Shape shape) {
        float width = (float) stroke.width();
        graphics.setStroke(stroke.line() == Mark.Line.DASHED
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                        new float[]{(float) Mark.Line.DASH, (float) Mark.Line.GAP}, 0)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.setColor(color(stroke.ink()));
        graphics.draw(shape);
    }

    private void text(Mark.Text text) {
        String shown = BundledFont.inter().drawable(text.shown());
        double x = MarkGeometry.start(text.at().x(), shown, text.style(), text.anchor());
        graphics.setFont(fonts.computeIfAbsent(text.style(), RasterPen::font));
        graphics.setColor(color(text.ink()));
        graphics.drawString(shown, (float) x, (float) text.at().y());
    }

    private static Color color(Ink ink) {
        return new Color(ink.argb(), true);
    }

    private static Font font(TextStyle style) {
        Font font = face(style.weight()).deriveFont((float) style.size());
        return style.slant() == TextStyle.Slant.SLANTED
                ? font.deriveFont(AffineTransform.getShearInstance(-TextStyle.SLOPE, 0))
                : font;
    }

    private static Font face(TextStyle.Weight weight) {
        synchronized (FACES) {
            return FACES.computeIfAbsent(weight, RasterPen::read);
        }
    }

    private static Font read(TextStyle.Weight weight) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(BundledFont.file(weight)));
        } catch (IOException | FontFormatException fault) {
            throw new IllegalStateException("bundled font cannot be read: " + weight, fault);
        }
    }
}
