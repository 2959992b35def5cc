package id.sotk.ui.canvas;

import id.sotk.scene.OverlayPainter;
import id.sotk.scene.Point;
import id.sotk.scene.Theme;
import id.sotk.ui.canvas.sheet.Camera;
import id.sotk.ui.canvas.sheet.Paints;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// The document under way from one box to another, with a label of what it is and who sends it to whom.
final class Courier extends Pane {

    private static final Duration JOURNEY = Duration.millis(600);

    private static final double BESIDE = 22;
    private static final double EDGE = 8;

    private final Paints paints;
    private final Polyline way = new Polyline();
    private final Rectangle paper = new Rectangle(-13, -15, 26, 30);
    private final Group letter = new Group(paper);
    private final Label what = new Label();
    private final Label whom = new Label();
    private final VBox label = new VBox(1, what, whom);
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final Timeline journey = new Timeline();
    private List<Point> path = List.of();
    private Camera camera = Camera.PLAIN;

    Courier(Paints paints) {
        this.paints = paints;
        setMouseTransparent(true);
        setVisible(false);
        setId("canvas-courier");
        way.getStrokeDashArray().setAll(3.0, 5.0);
        way.setStrokeWidth(2);
        paper.setArcWidth(8);
        paper.setArcHeight(8);
        paper.setStrokeWidth(2);
        for (int row = -1; row <= 1; row++) {
            Line line = new Line(-7, row * 6, row == 1 ? 3 : 7, row * 6);
            line.setStrokeWidth(1.5);
            line.strokeProperty().bind(paper.strokeProperty());
            letter.getChildren().add(line);
        }
        what.getStyleClass().add("canvas-courier-what");
        whom.getStyleClass().add("canvas-courier-whom");
        label.getStyleClass().addAll("canvas-tip", "courier");
        label.setManaged(false);
        way.setManaged(false);
        letter.setManaged(false);
        getChildren().setAll(way, letter, label);
        progress.addListener(_ -> place());
    }

    /// Takes the colours of the theme, also while under way; the label takes them from canvas.css.
    void dress(Theme theme) {
        paper.setFill(paints.color(theme.card()));
        paper.setStroke(paints.color(theme.accent()));
        way.setStroke(paints.color(theme.accent()));
    }

    /// Sends the document along the way, and tells when it has arrived.
    void send(List<Point> along, String document, String route, Runnable arrived) {
        dispatch(along, document, route);
        progress.set(0);
        journey.getKeyFrames()
                .setAll(new KeyFrame(
                        JOURNEY, _ -> arrived.run(), new KeyValue(progress, 1, Interpolator.EASE_OUT)));
        journey.playFromStart();
    }

    /// Shows the document where it arrives, without movement.
    void deliver(List<Point> along, String document, String route) {
        dispatch(along, document, route);
        progress.set(1);
        place();
    }

    void clear() {
        journey.stop();
        setVisible(false);
        path = List.of();
    }

    void look(Camera changed) {
        camera = changed;
        if (isVisible()) {
            place();
        }
    }

    private void dispatch(List<Point> along, String document, String route) {
        journey.stop();
        path = along;
        what.setText(document);
        whom.setText(route);
        setVisible(true);
        place();
    }

    private void place() {
        if (path.isEmpty()) {
            return;
        }
        way.getPoints().clear();
        path.forEach(point -> way.getPoints().addAll(camera.toScreenX(point.x()), camera.toScreenY(point.y())));
        Point at = camera.toScreen(OverlayPainter.along(path, progress.get()));
        letter.relocate(Math.rint(at.x()) - 14, Math.rint(at.y()) - 16);
        label.autosize();
        label.relocate(Math.rint(labelX(at)), Math.rint(labelY(at)));
    }

    /// Beside the document, on the side where there is room; always inside the window.
    private double labelX(Point at) {
        double right = at.x() + BESIDE;
        double left = at.x() - BESIDE - label.getWidth();
        double wanted = right + label.getWidth() <= getWidth() || left < 0 ? right : left;
        return inside(wanted, getWidth() - label.getWidth());
    }

    /// Level with the document, or below it where it has no room beside; always inside the window.
    private double labelY(Point at) {
        boolean beside = at.x() + BESIDE + label.getWidth() <= getWidth() || at.x() - BESIDE - label.getWidth() >= 0;
        return inside(beside ? at.y() - label.getHeight() / 2 : at.y() + BESIDE, getHeight() - label.getHeight());
    }

    private static double inside(double wanted, double room) {
        return Math.clamp(wanted, EDGE, Math.max(EDGE, room - EDGE));
    }
}
