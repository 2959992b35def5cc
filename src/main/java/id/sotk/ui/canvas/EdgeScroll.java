package id.sotk.ui.canvas;

import id.sotk.edit.tool.Grip;
import id.sotk.scene.Point;
import id.sotk.ui.canvas.sheet.Sheet;
import java.util.function.BiConsumer;
import javafx.animation.AnimationTimer;

/// Moves the sheet while something is carried near the edge of the window.
final class EdgeScroll extends AnimationTimer {

    private static final double NEAR = 28;
    private static final double SPEED = 9;

    private final Sheet sheet;
    private final Viewpoint viewpoint;
    private final BiConsumer<Point, Grip> moved;
    private Point pointer = new Point(0, 0);
    private Grip grip = Grip.PLAIN;
    private boolean running;

    /// @param moved follows each movement, for the sheet under the still pointer is another
    EdgeScroll(Sheet sheet, Viewpoint viewpoint, BiConsumer<Point, Grip> moved) {
        this.sheet = sheet;
        this.viewpoint = viewpoint;
        this.moved = moved;
    }

    void near(Point at, Grip held) {
        pointer = at;
        grip = held;
        boolean wanted = push(at.x(), sheet.getWidth()) != 0 || push(at.y(), sheet.getHeight()) != 0;
        if (wanted && !running) {
            running = true;
            start();
        } else if (!wanted && running) {
            stop();
        }
    }

    @Override
    public void stop() {
        running = false;
        super.stop();
    }

    @Override
    public void handle(long now) {
        viewpoint.pan(push(pointer.x(), sheet.getWidth()), push(pointer.y(), sheet.getHeight()));
        moved.accept(pointer, grip);
    }

    private static double push(double at, double room) {
        if (at < 0 || at > room) {
            return 0;
        }
        return at < NEAR ? SPEED : at > room - NEAR ? -SPEED : 0;
    }
}
