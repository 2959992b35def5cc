package id.sotk.ui.canvas.sheet;

import id.sotk.scene.Connector;
import id.sotk.scene.Figure;
import id.sotk.scene.Ink;
import id.sotk.scene.Mark;
import id.sotk.scene.Rect;
import id.sotk.scene.Scene;
import id.sotk.scene.Theme;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Paints the ground, the lines and, far out, the boxes with as much detail as the eye can read.
final class SheetPainter {

    /// What is painted: a drawing, its boxes only where they are not shown as nodes.
    record Picture(Drawing drawing, boolean boxes) {}

    /// How much of a box is painted.
    private enum Detail {
        ALL,
        BARS,
        BLOCKS
    }

    private static final double READABLE = 0.42;
    private static final double DISTINCT = 0.2;
    private static final double DOT_SPACING = 24;
    private static final double DOT = 1.5;

    private final Paints paints;
    private final GraphicsContext pen;
    private final MarkPainter marks;

    SheetPainter(Paints paints, GraphicsContext pen) {
        this.paints = paints;
        this.pen = pen;
        this.marks = new MarkPainter(paints, pen);
    }

    void paint(Picture picture, Camera camera, Rect area) {
        Scene scene = picture.drawing().scene();
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.clearRect(area.x(), area.y(), area.width(), area.height());
        ground(scene.theme(), camera, area);
        Rect view = camera.toChart(area);
        pen.setTransform(camera.scale(), 0, 0, camera.scale(), camera.x(), camera.y());
        for (Connector connector : scene.connectorsIn(view)) {
            connector.routes().forEach(marks::route);
        }
        if (picture.boxes()) {
            Detail detail = detail(camera.scale());
            for (Figure figure : scene.figuresIn(view)) {
                paint(figure, picture.drawing().badges(figure), detail);
            }
        }
    }

    private static Detail detail(double scale) {
        if (scale >= READABLE) {
            return Detail.ALL;
        }
        return scale >= DISTINCT ? Detail.BARS : Detail.BLOCKS;
    }

    private void ground(Theme theme, Camera camera, Rect area) {
        pen.setFill(paints.color(theme.connector().withOpacity(0.32)));
        double spacing = DOT_SPACING * camera.scale();
        while (spacing < 18) {
            spacing *= 2;
        }
        while (spacing > 40) {
            spacing /= 2;
        }
        for (double y = camera.y() % spacing; y < area.bottom(); y += spacing) {
            for (double x = camera.x() % spacing; x < area.right(); x += spacing) {
                pen.fillRect(Math.rint(x), Math.rint(y), DOT, DOT);
            }
        }
    }

    private void paint(Figure figure, List<Mark> badges, Detail detail) {
        switch (detail) {
            case ALL -> {
                figure.marks().forEach(marks::paint);
                badges.forEach(marks::paint);
            }
            case BARS -> {
                figure.marks().forEach(this::bar);
                badges.forEach(this::bar);
            }
            case BLOCKS -> {
                block(figure);
                badges.forEach(this::bar);
            }
        }
    }

    /// Boxes without rounding, and a bar where a text runs.
    private void bar(Mark mark) {
        switch (mark) {
            case Mark.Box box -> plain(box);
            case Mark.Text text -> {
                double width = text.shown().length() * text.style().size() * 0.52;
                double left = text.at().x() - switch (text.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
                pen.setFill(paints.color(text.ink().withOpacity(0.4)));
                double height = text.style().size() * 0.42;
                pen.fillRect(left, text.at().y() - height, width, height);
            }
            case Mark.Badge badge ->
                fill(badge.at(), badge.fill().equals(Ink.NONE) ? badge.stroke().ink() : badge.fill());
            case Mark.Route _ -> {}
        }
    }

    private void plain(Mark.Box box) {
        Rect at = box.at();
        if (box.stroke().isVisible()) {
            double half = box.stroke().width() / 2;
            fill(at.grown(half), box.stroke().ink());
            fill(new Rect(at.x() + half, at.y() + half, at.width() - 2 * half, at.height() - 2 * half), box.fill());
        } else {
            fill(at, box.fill());
        }
        if (box.cap().isVisible()) {
            fill(new Rect(at.x(), at.y(), at.width(), Math.min(Mark.Box.CAP, at.height())), box.cap());
        }
    }

    private void block(Figure figure) {
        figure.marks()
                .stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .findFirst()
                .ifPresent(box -> {
                    Ink outline = box.cap().isVisible() ? box.cap() : box.stroke().ink();
                    fill(box.at(), outline.withOpacity(box.cap().isVisible() ? 0.85 : 0.5));
                });
    }

    private void fill(Rect at, Ink ink) {
        if (ink.isVisible()) {
            Color color = paints.color(ink);
            pen.setFill(color);
            pen.fillRect(at.x(), at.y(), at.width(), at.height());
        }
    }
}
