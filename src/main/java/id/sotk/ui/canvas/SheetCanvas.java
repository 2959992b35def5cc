package id.sotk.ui.canvas;

import id.sotk.scene.Rect;
import javafx.scene.canvas.Canvas;

/// What lies flat behind the boxes: the dotted ground and the lines, and far out the boxes themselves.
///
/// It is drawn somewhat larger than the window; a pan within that margin only moves the picture.
final class SheetCanvas extends Canvas {

    private static final double MARGIN = 192;

    private final SheetPainter painter;
    private Camera drawn = Camera.PLAIN;
    private SheetPainter.Picture picture;
    private Rect window = new Rect(0, 0, 0, 0);

    SheetCanvas(Paints paints) {
        this.painter = new SheetPainter(paints, getGraphicsContext2D());
        setMouseTransparent(true);
        setManaged(false);
    }

    void look(SheetPainter.Picture wanted, Camera camera, Rect visible) {
        double dx = camera.x() - drawn.x();
        double dy = camera.y() - drawn.y();
        boolean moved = Math.abs(dx) > MARGIN || Math.abs(dy) > MARGIN || camera.scale() != drawn.scale();
        if (moved || wanted != picture || !visible.equals(window)) {
            draw(wanted, camera, visible);
            dx = 0;
            dy = 0;
        }
        setTranslateX(dx - MARGIN);
        setTranslateY(dy - MARGIN);
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
