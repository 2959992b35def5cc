package id.sotk.ui.canvas;

import id.sotk.scene.Rect;
import id.sotk.ui.canvas.sheet.Camera;
import id.sotk.ui.canvas.sheet.Sheet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;

/// Moves the camera: fits, zooms, and brings an element into view.
final class Viewpoint {

    private static final Duration MOVEMENT = Duration.millis(180);
    private static final double STEP = 1.2;
    private static final double MARGIN = 24;
    private static final double TOO_SMALL = 0.42;
    private static final double LEGIBLE = 0.55;
    private static final double COMFORTABLE = 0.85;

    private final Sheet sheet;
    private final BooleanSupplier animated;
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final Timeline movement = new Timeline(
            new KeyFrame(Duration.ZERO, new KeyValue(progress, 0)),
            new KeyFrame(MOVEMENT, new KeyValue(progress, 1, Interpolator.EASE_OUT)));
    private Camera from = Camera.PLAIN;
    private Camera to = Camera.PLAIN;
    private Camera begun = Camera.PLAIN;
    private Supplier<Camera> look = this::first;
    private Camera before = Camera.PLAIN;
    private boolean untouched;

    Viewpoint(Sheet sheet, BooleanSupplier animated) {
        this.sheet = sheet;
        this.animated = animated;
        progress.addListener((_, _, share) -> sheet.look(between(share.doubleValue())));
    }

    /// Shows the whole chart, at most at its natural size, without movement.
    void fit() {
        settle(fitting());
    }

    /// The first look: the whole chart where it can be read, else its head and what hangs directly below. A window takes its
    /// size by and by, so the look is taken anew each time until somebody moves.
    void begin() {
        if (sheet.camera().equals(begun)) {
            take();
        }
    }

    private void take() {
        settle(look.get());
        begun = sheet.camera();
    }

    private Camera first() {
        Camera whole = fitting();
        return whole.scale() >= LEGIBLE ? whole : head();
    }

    /// Shows the whole chart, taken anew while the window takes its size, until somebody moves.
    void present() {
        before = sheet.camera();
        untouched = before.equals(begun);
        look = this::fitting;
        take();
    }

    /// Looks again where it looked before the presentation.
    void endPresentation() {
        look = this::first;
        settle(before);
        begun = untouched ? before : Camera.PLAIN;
    }

    /// Looks where another window looked, in place of the first look.
    void resume(Camera camera) {
        settle(camera);
        begun = Camera.PLAIN;
    }

    /// As wide as the window where that is still legible, from the head down.
    private Camera head() {
        Rect chart = sheet.scene().bounds();
        double scale = Math.clamp((sheet.getWidth() - 2 * MARGIN) / chart.width(), LEGIBLE, 1);
        double half = sheet.getWidth() / 2 - MARGIN;
        double middle = Math.clamp(chart.centerX() * scale, -half, half);
        return new Camera(
                scale,
                Math.rint(sheet.getWidth() / 2 - middle),
                Math.rint(MARGIN - chart.y() * scale));
    }

    void fitSmoothly() {
        go(fitting());
    }

    private Camera fitting() {
        return Camera.fitting(sheet.scene().bounds(), sheet.getWidth(), sheet.getHeight(), MARGIN);
    }

    void zoomIn() {
        zoom(STEP, sheet.getWidth() / 2, sheet.getHeight() / 2);
    }

    void zoomOut() {
        zoom(1 / STEP, sheet.getWidth() / 2, sheet.getHeight() / 2);
    }

    void natural() {
        Camera near = sheet.camera().zoomed(1 / sheet.camera().scale(), sheet.getWidth() / 2, sheet.getHeight() / 2);
        settle(kept(new Camera(1, near.x(), near.y())));
    }

    /// Zooms around a place of the window at once, as the wheel does.
    void zoom(double factor, double x, double y) {
        settle(kept(sheet.camera().zoomed(factor, x, y)));
    }

    void pan(double dx, double dy) {
        settle(kept(sheet.camera().panned(dx, dy)));
    }

    /// Brings a place of the chart to the middle of the window.
    void centre(double chartX, double chartY) {
        settle(kept(Camera.centred(
                chartX, chartY, sheet.camera().scale(), sheet.getWidth(), sheet.getHeight())));
    }

    /// Moves as little as needed for the element to be seen and read; does nothing where it is not drawn.
    void reveal(String element) {
        sheet.scene().place(element).ifPresent(this::reveal);
    }

    /// Shows all of an area that is not in the window, smaller where it must be.
    void show(Rect chart) {
        Rect at = sheet.camera().toScreen(chart);
        boolean seen = at.x() >= 0 && at.y() >= 0 && at.right() <= sheet.getWidth() && at.bottom() <= sheet.getHeight();
        if (!seen) {
            Camera whole = Camera.fitting(chart, sheet.getWidth(), sheet.getHeight(), 2 * MARGIN);
            double scale = Math.min(sheet.camera().scale(), whole.scale());
            go(Camera.centred(chart.centerX(), chart.centerY(), scale, sheet.getWidth(), sheet.getHeight()));
        }
    }

    private void reveal(Rect chart) {
        Camera camera = sheet.camera();
        Rect at = camera.toScreen(chart);
        if (camera.scale() < TOO_SMALL) {
            go(Camera.centred(chart.centerX(), chart.centerY(), COMFORTABLE, sheet.getWidth(), sheet.getHeight()));
            return;
        }
        double dx = correction(at.x(), at.right(), sheet.getWidth());
        double dy = correction(at.y(), at.bottom(), sheet.getHeight());
        if (dx != 0 || dy != 0) {
            go(camera.panned(dx, dy));
        }
    }

    private static double correction(double start, double end, double room) {
        if (start < MARGIN || end - start > room - 2 * MARGIN) {
            return MARGIN - start;
        }
        return end > room - MARGIN ? room - MARGIN - end : 0;
    }

    private Camera kept(Camera camera) {
        return camera.within(sheet.scene().bounds(), sheet.getWidth(), sheet.getHeight());
    }

    private void settle(Camera camera) {
        movement.stop();
        sheet.look(camera);
    }

    private void go(Camera target) {
        movement.stop();
        if (!animated.getAsBoolean()) {
            sheet.look(target);
            return;
        }
        from = sheet.camera();
        to = target;
        movement.playFromStart();
    }

    /// Keeps the middle of the window on a straight way while the scale changes.
    private Camera between(double share) {
        if (share >= 1) {
            return to;
        }
        double scale = from.scale() * Math.pow(to.scale() / from.scale(), share);
        double halfX = sheet.getWidth() / 2;
        double halfY = sheet.getHeight() / 2;
        double x = mixed(from.toChartX(halfX), to.toChartX(halfX), share);
        double y = mixed(from.toChartY(halfY), to.toChartY(halfY), share);
        return Camera.centred(x, y, scale, sheet.getWidth(), sheet.getHeight());
    }

    private static double mixed(double one, double two, double share) {
        return one + (two - one) * share;
    }
}
