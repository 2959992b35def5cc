package id.sotk.ui.canvas.sheet;

import id.sotk.scene.Figure;
import id.sotk.scene.Rect;
import id.sotk.scene.Scene;
import java.util.function.BiConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The whole sheet in small, with the part in the window; press or drag to go there.
public final class Minimap extends Pane {

    private static final double WIDTH = 124;
    private static final double HEIGHT = 76;
    private static final double INNER = 8;

    private final Paints paints;
    private final Canvas picture = new Canvas(WIDTH, HEIGHT);
    private final Rectangle view = new Rectangle();
    private Camera small = Camera.PLAIN;
    private Rect bounds = new Rect(0, 0, 0, 0);

    /// @param go takes a place of the chart to the middle of the window
    public Minimap(Paints paints, BiConsumer<Double, Double> go) {
        this.paints = paints;
        setId("canvas-minimap");
        getStyleClass().add("canvas-minimap");
        resize(WIDTH, HEIGHT);
        setManaged(false);
        view.setArcWidth(4);
        view.setArcHeight(4);
        view.setStrokeWidth(1.5);
        getChildren().setAll(picture, view);
        addEventHandler(MouseEvent.ANY, event -> {
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
                go.accept(small.toChartX(event.getX()), small.toChartY(event.getY()));
            }
            event.consume();
        });
    }

    public void show(Scene scene) {
        bounds = scene.bounds();
        small = Camera.fitting(bounds, WIDTH, HEIGHT, INNER);
        GraphicsContext pen = picture.getGraphicsContext2D();
        pen.clearRect(0, 0, WIDTH, HEIGHT);
        pen.setFill(paints.color(scene.theme().connector().withOpacity(0.6)));
        for (Figure figure : scene.figures()) {
            Rect at = small.toScreen(figure.bounds());
            pen.fillRect(at.x(), at.y(), Math.max(1.2, at.width()), Math.max(1.2, at.height()));
        }
        view.setStroke(paints.color(scene.theme().accent()));
        view.setFill(paints.color(scene.theme().accent().withOpacity(0.06)));
    }

    /// Marks the part of the chart in the window; hides where all of it is.
    public void look(Rect visible) {
        Rect at = small.toScreen(visible);
        double left = Math.clamp(at.x(), 2, WIDTH - 6);
        double top = Math.clamp(at.y(), 2, HEIGHT - 6);
        view.setX(left);
        view.setY(top);
        view.setWidth(Math.clamp(at.right() - left, 4, WIDTH - 2 - left));
        view.setHeight(Math.clamp(at.bottom() - top, 4, HEIGHT - 2 - top));
    }
}
