package id.sotk.ui.canvas.sheet;

import id.sotk.scene.Rect;
import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;

/// What lies flat behind the boxes: the dotted ground and the lines, and far out the boxes themselves.
///
/// It is drawn somewhat larger than the window; a pan within that margin only moves the picture.
final class SheetCanvas extends Canvas {

    private static final double MARGIN = 192;
    private static final double STRETCH = 1.4;

    private final SheetPainter painter;
    private final Scale zoom = new Scale(1, 1, 0, 0);
    private Camera drawn = Camera.PLAIN;
    private SheetPainter.Picture picture;
    private Rect window = new Rect(0, 0, 0, 0);

    SheetCanvas(Paints paints) {
        this.painter = new SheetPainter(paints, getGraphicsContext2D());
        setMouseTransparent(true);
        setManaged(false);
        getTransforms().add(zoom);
    }

    /// Shows the picture, drawn anew where it must be.
    void look(SheetPainter.Picture wanted, Camera camera, Rect visible) {
        boolean moved = Math.abs(camera.x() - drawn.x()) > MARGIN || Math.abs(camera.y() - drawn.y()) > MARGIN;
        if (moved || camera.scale() != drawn.scale() || wanted != picture || !visible.equals(window)) {
            draw(wanted, camera, visible);
        }
        lie(camera);
    }

    /// Stretches the picture to another scale as long as it covers the window, for frames that must not wait.
    void hurry(SheetPainter.Picture wanted, Camera camera, Rect visible) {
        lie(camera);
        double stretch = camera.scale() / drawn.scale();
        boolean covers = getTranslateX() <= 0
                && getTranslateY() <= 0
                && getTranslateX() + getWidth() * stretch >= visible.width()
                && getTranslateY() + getHeight() * stretch >= visible.height();
        if (!covers || stretch > STRETCH || wanted != picture || !visible.equals(window)) {
            draw(wanted, camera, visible);
            lie(camera);
        }
    }

    private void lie(Camera camera) {
        double stretch = camera.scale() / drawn.scale();
        zoom.setX(stretch);
        zoom.setY(stretch);
        setTranslateX(camera.x() - (drawn.x() + MARGIN) * stretch);
        setTranslateY(camera.y() - (drawn.y() + MARGIN) * stretch);
    }

    private void draw(SheetPainter.Picture wanted, Camera camera, Rect visible) {
        picture = wanted;
        drawn = camera;
        window = visible;
        setWidth(visible.width() + 2 * MARGIN);
        setHeight(visible.height() + 2 * MARGIN);
        Camera shifted = new Camera(camera.scale(), camera.x() + MARGIN, camera.y() + MARGIN);
        painter.paint(wanted, shifted, new Rect(0, 0, getWidth(), getHeight()));
    }
}
