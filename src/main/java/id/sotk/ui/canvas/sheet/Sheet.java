package id.sotk.ui.canvas.sheet;

import id.sotk.scene.Rect;
import id.sotk.scene.Scene;
import java.util.Optional;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/// The chart under a camera: nodes for what can be read, a flat picture for the rest.
public final class Sheet extends Pane {

    private static final double READING = 0.42;
    private static final int NODES = 260;
    private static final Duration STILL = Duration.millis(110);

    private final SheetCanvas flat;
    private final FigureLayer boxes;
    private final ReadOnlyObjectWrapper<Camera> camera = new ReadOnlyObjectWrapper<>(Camera.PLAIN);
    private final PauseTransition calm = new PauseTransition(STILL);
    private Drawing drawing = Drawing.EMPTY;
    private SheetPainter.Picture picture;

    public Sheet(Paints paints) {
        flat = new SheetCanvas(paints);
        boxes = new FigureLayer(new MarkNodes(paints));
        getChildren().setAll(flat, boxes);
        calm.setOnFinished(_ -> settle());
        widthProperty().addListener(_ -> look());
        heightProperty().addListener(_ -> look());
    }

    public void show(Drawing changed) {
        drawing = changed;
        boxes.show(changed);
        look();
    }

    public void select(Set<String> elements) {
        boxes.select(elements);
        look();
    }

    public void look(Camera changed) {
        if (changed.scale() != camera.get().scale()) {
            calm.playFromStart();
        }
        camera.set(changed);
        look();
    }

    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    public Camera camera() {
        return camera.get();
    }

    public Scene scene() {
        return drawing.scene();
    }

    public boolean isBlank() {
        return drawing.isEmpty();
    }

    public Rect window() {
        return new Rect(0, 0, getWidth(), getHeight());
    }

    /// Where the element is in the window, in pixels.
    public Optional<Rect> place(String element) {
        return drawing.scene().place(element).map(camera.get()::toScreen);
    }

    /// The node of the box that shows the element, where it is drawn as a node.
    public Optional<FigureNode> node(String element) {
        return drawing.scene().figure(element).flatMap(figure -> boxes.node(figure.key()));
    }

    /// Whether boxes are nodes, which can be hovered and read out.
    public boolean isReading() {
        Rect view = camera.get().toChart(window());
        return camera.get().scale() >= READING && drawing.scene().figuresIn(view).size() <= NODES;
    }

    private void look() {
        if (drawing.scene() == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        boolean reading = isReading();
        boolean hurried = calm.getStatus() == Animation.Status.RUNNING;
        if (reading) {
            boxes.look(camera.get(), window());
        } else {
            boxes.fold(camera.get());
        }
        if (picture == null || picture.drawing() != drawing || picture.boxes() == reading) {
            picture = new SheetPainter.Picture(drawing, !reading);
        }
        if (hurried) {
            boxes.hurry();
            flat.hurry(picture, camera.get(), window());
        } else {
            flat.look(picture, camera.get(), window());
        }
    }

    private void settle() {
        boxes.rest();
        look();
    }
}
