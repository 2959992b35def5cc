package id.sotk.ui.canvas;

import id.sotk.scene.Point;
import id.sotk.scene.Rect;
import id.sotk.ui.canvas.sheet.FigureNode;
import id.sotk.ui.canvas.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.effect.BlurType;
import javafx.scene.effect.DropShadow;
import javafx.scene.paint.Color;
import javafx.util.Duration;

/// Makes work visible: a document travels between boxes, the acting box lifts, a box that breaks a rule shakes.
final class Journey {

    private static final double[] SHAKE = {-6, 6, -4, 4, -2, 0};
    private static final Duration BEAT = Duration.millis(55);
    private static final Duration SHOWN = Duration.seconds(2);
    private static final double LIFT = 3;
    private static final Color ACTING = Color.rgb(47, 111, 176, 0.75);

    private final Sheet sheet;
    private final Viewpoint viewpoint;
    private final Courier courier;
    private final GestureLayer layer;
    private final BooleanSupplier animated;
    private final PauseTransition calm = new PauseTransition(SHOWN);
    private List<String> acting = List.of();
    private Set<FigureNode> lifted = Set.of();

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
        if (animated.getAsBoolean()) {
            courier.send(path, document, route, arrived);
        } else {
            courier.deliver(path, document, route);
            arrived.run();
        }
    }

    /// Lifts the boxes of those whose turn it is, and lands all others.
    void highlight(List<String> elements) {
        acting = List.copyOf(elements);
        lift();
    }

    /// Lifts the acting boxes that came into view, and lands those made anew for somebody else.
    void lift() {
        Set<FigureNode> now = acting.stream()
                .flatMap(element -> sheet.node(element).stream())
                .collect(Collectors.toSet());
        for (FigureNode node : lifted) {
            if (!now.contains(node)) {
                node.setTranslateY(0);
                node.setEffect(null);
            }
        }
        for (FigureNode node : now) {
            node.setTranslateY(-LIFT);
            node.setEffect(new DropShadow(BlurType.GAUSSIAN, ACTING, 16, 0.35, 0, 3));
        }
        lifted = now;
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
