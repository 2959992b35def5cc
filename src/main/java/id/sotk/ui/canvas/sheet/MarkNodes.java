package id.sotk.ui.canvas.sheet;

import id.sotk.scene.Ink;
import id.sotk.scene.Mark;
import id.sotk.scene.Point;
import id.sotk.scene.Rect;
import id.sotk.scene.TextStyle;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import javafx.scene.transform.Shear;

/// Translates marks to nodes, for reading zoom.
public final class MarkNodes {

    private final Paints paints;

    public MarkNodes(Paints paints) {
        this.paints = paints;
    }

    Node node(Mark mark) {
        return switch (mark) {
            case Mark.Box box -> box(box);
            case Mark.Route route -> route(route);
            case Mark.Text text -> text(text);
            case Mark.Badge badge -> badge(badge);
        };
    }

    private Node box(Mark.Box box) {
        Rectangle card = rectangle(box.at(), box.radius());
        card.setFill(fill(box.fill()));
        stroke(card, box.stroke());
        return box.cap().isVisible() ? new Group(card, cap(box)) : card;
    }

    private Node cap(Mark.Box box) {
        CapShape cap = new CapShape(box.at(), box.radius());
        double left = box.at().x();
        double right = box.at().right();
        double top = box.at().y();
        double corner = cap.corner();
        Path path = new Path(
                new MoveTo(left + cap.inset(), cap.bottom()),
                new ArcTo(corner, corner, 0, left + corner, top, false, true),
                new LineTo(right - corner, top),
                new ArcTo(corner, corner, 0, right - cap.inset(), cap.bottom(), false, true),
                new ClosePath());
        path.setFill(fill(box.cap()));
        stroke(path, Mark.Stroke.solid(box.cap(), box.stroke().width()));
        return path;
    }

    private Node route(Mark.Route route) {
        Polyline line = new Polyline();
        for (Point point : route.points()) {
            line.getPoints().addAll(point.x(), point.y());
        }
        stroke(line, route.stroke());
        return line;
    }

    private Node text(Mark.Text text) {
        Text node = run(text.shown(), text.style(), text.ink());
        double width = node.getLayoutBounds().getWidth();
        node.setX(text.at().x() - switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        });
        node.setY(text.at().y());
        return node;
    }

    private Node badge(Mark.Badge badge) {
        Rect at = badge.at();
        Rectangle pill = rectangle(at, Math.min(at.width(), at.height()) / 2);
        pill.setFill(fill(badge.fill()));
        stroke(pill, badge.stroke());
        Text letter = run(badge.letter(), badge.style(), badge.ink());
        letter.setX(at.centerX() - letter.getLayoutBounds().getWidth() / 2);
        letter.setY(MarkPainter.baseline(badge));
        return new Group(pill, letter);
    }

    private Text run(String shown, TextStyle style, Ink ink) {
        Text node = new Text(shown);
        node.setFont(paints.font(style));
        node.setFill(paints.color(ink));
        node.setTextOrigin(VPos.BASELINE);
        node.setFontSmoothingType(FontSmoothingType.GRAY);
        if (style.slant() == TextStyle.Slant.SLANTED) {
            Shear slant = new Shear(-TextStyle.SLOPE, 0);
            slant.pivotYProperty().bind(node.yProperty());
            node.getTransforms().add(slant);
        }
        return node;
    }

    private static Rectangle rectangle(Rect at, double radius) {
        Rectangle rectangle = new Rectangle(at.x(), at.y(), at.width(), at.height());
        rectangle.setArcWidth(radius * 2);
        rectangle.setArcHeight(radius * 2);
        return rectangle;
    }

    private void stroke(Shape shape, Mark.Stroke stroke) {
        if (!stroke.isVisible()) {
            shape.setStroke(null);
            return;
        }
        shape.setStroke(paints.color(stroke.ink()));
        shape.setStrokeWidth(stroke.width());
        if (stroke.line() == Mark.Line.DASHED) {
            shape.getStrokeDashArray().setAll(Mark.Line.DASH, Mark.Line.GAP);
        }
    }

    private Color fill(Ink ink) {
        return ink.isVisible() ? paints.color(ink) : null;
    }
}
