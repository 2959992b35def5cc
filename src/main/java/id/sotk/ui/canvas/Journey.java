package id.sotk.ui.canvas;

import id.sotk.scene.Point;
import id.sotk.scene.Rect;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.effect.DropShadow;
import javafx.scene.paint.Color;
import javafx.util.Duration;

/// Makes work visible: a document travels between boxes, the acting box lifts, a box that breaks a rule shakes.
final class Journey {

    private static final double[] SHAKE = {-6, 6, -4, 4, -2, 0};
    private static final Duration BEAT = Duration.millis(55);
    private static final Duration SHOWN = Duration.seconds(2);
    private static final double LIFT = 3;

    private final Sheet sheet;
    private final Viewpoint viewpoint;
    private final Courier courier;
    private final GestureLayer layer;
    private final BooleanSupplier animated;
    private final PauseTransition calm = new PauseTransition(SHOWN);
    private Optional<FigureNode> lifted = Optional.empty();

    Journey(Sheet sheet, Viewpoint viewpoint, Courier courier, GestureLayer layer, BooleanSupplier animated) {
        this.sheet = sheet;
        this.viewpoint = viewpoint;
        this.courier = courier;
        this.layer = layer;
        this.animated = animated;
        calm.setOnFinished(_ -> layer.hideTarget());
    }

    /// Sends the document; where an end is not drawn it has arrived at once.
    ///
    /// @param route from whom to whom, in words
    void travel(String from, String to, String document, String route, Runnable arrived) {
        List<Point> path = path(from, to);
        if (path.isEmpty()) {
            courier.clear();
            arrived.run();
            return;
        }
        sheet.scene().place(from).flatMap(one -> sheet.scene().place(to).map(one::union)).ifPresent(viewpoint::show);
        lift(from);
        if (animated.getAsBoolean()) {
            courier.send(path, document, route, sheet.scene().theme(), arrived);
        } else {
            courier.deliver(path, document, route, sheet.scene().theme());
            arrived.run();
        }
    }

    void lift(String element) {
        land();
        lifted = sheet.node(element);
        lifted.ifPresent(node -> {
            node.setTranslateY(-LIFT);
            node.setEffect(new DropShadow(18, 0, 6, Color.rgb(15, 30, 60, 0.38)));
        });
    }

    void shake(String element) {
        sheet.place(element).ifPresent(layer::refuse);
        calm.playFromStart();
        Optional<? extends Node> shaken = sheet.node(element);
        shaken.filter(_ -> animated.getAsBoolean()).ifPresent(node -> {
            Timeline timeline = new Timeline();
            for (int beat = 0; beat < SHAKE.length; beat++) {
                timeline.getKeyFrames()
                        .add(new KeyFrame(
                                BEAT.multiply(beat + 1), new KeyValue(node.translateXProperty(), SHAKE[beat])));
            }
            timeline.play();
        });
    }

    /// Takes the document off the sheet.
    void end() {
        courier.clear();
        land();
    }

    private void land() {
        lifted.ifPresent(node -> {
            node.setTranslateY(0);
            node.setEffect(null);
        });
        lifted = Optional.empty();
    }

    private List<Point> path(String from, String to) {
        List<Point> path = sheet.scene().path(from, to);
        if (!path.isEmpty()) {
            return path;
        }
        Optional<Rect> start = sheet.scene().place(from);
        Optional<Rect> end = sheet.scene().place(to);
        return start.isPresent() && end.isPresent()
                ? List.of(middle(start.get()), middle(end.get()))
                : List.of();
    }

    private static Point middle(Rect at) {
        return new Point(at.centerX(), at.centerY());
    }
}
