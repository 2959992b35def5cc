package id.sotk.ui.canvas.sheet;

import id.sotk.scene.Point;
import id.sotk.scene.Rect;

/// How the sheet lies in the window: screen = chart * scale + shift, in pixels.
public record Camera(double scale, double x, double y) {

    static final double SMALLEST = 0.02;
    static final double LARGEST = 4;
    public static final Camera PLAIN = new Camera(1, 0, 0);

    public Camera {
        if (!(scale > 0) || !Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("camera must be finite, was " + scale + " at " + x + ", " + y);
        }
    }

    /// Shows the whole rectangle in the middle of a window, at most at its natural size.
    public static Camera fitting(Rect chart, double width, double height, double margin) {
        if (chart.width() <= 0 || chart.height() <= 0 || width <= 2 * margin || height <= 2 * margin) {
            return PLAIN;
        }
        double scale = Math.min(
                1, Math.min((width - 2 * margin) / chart.width(), (height - 2 * margin) / chart.height()));
        return centred(chart.centerX(), chart.centerY(), scale, width, height);
    }

    /// Shows the place in the middle of a window.
    public static Camera centred(double chartX, double chartY, double scale, double width, double height) {
        return new Camera(scale, Math.rint(width / 2 - chartX * scale), Math.rint(height / 2 - chartY * scale));
    }

    public double toScreenX(double chartX) {
        return chartX * scale + x;
    }

    public double toScreenY(double chartY) {
        return chartY * scale + y;
    }

    public double toChartX(double screenX) {
        return (screenX - x) / scale;
    }

    public double toChartY(double screenY) {
        return (screenY - y) / scale;
    }

    public Point toScreen(Point chart) {
        return new Point(toScreenX(chart.x()), toScreenY(chart.y()));
    }

    public Rect toScreen(Rect chart) {
        return new Rect(toScreenX(chart.x()), toScreenY(chart.y()), chart.width() * scale, chart.height() * scale);
    }

    public Rect toChart(Rect screen) {
        return new Rect(toChartX(screen.x()), toChartY(screen.y()), screen.width() / scale, screen.height() / scale);
    }

    /// Moves the sheet by whole pixels, so that text stays sharp.
    public Camera panned(double dx, double dy) {
        return new Camera(scale, Math.rint(x + dx), Math.rint(y + dy));
    }

    /// Changes the scale and keeps the place under the pointer where it is.
    public Camera zoomed(double factor, double screenX, double screenY) {
        double changed = Math.clamp(scale * factor, Math.min(SMALLEST, scale), LARGEST);
        return new Camera(
                changed,
                screenX - toChartX(screenX) * changed,
                screenY - toChartY(screenY) * changed);
    }

    /// Keeps at least a part of the chart in the window.
    public Camera within(Rect chart, double width, double height) {
        Rect drawn = toScreen(chart);
        double keep = 80;
        double left = Math.clamp(drawn.x(), Math.min(keep - drawn.width(), width - keep), width - keep);
        double top = Math.clamp(drawn.y(), Math.min(keep - drawn.height(), height - keep), height - keep);
        return new Camera(scale, x + left - drawn.x(), y + top - drawn.y());
    }
}
