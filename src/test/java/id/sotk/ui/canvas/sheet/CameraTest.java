package id.sotk.ui.canvas.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sotk.scene.Rect;
import org.junit.jupiter.api.Test;

/// How the sheet lies in the window.
class CameraTest {

    private static final Rect CHART = new Rect(-500, 0, 1000, 400);

    @Test
    void fitsTheWholeChartInTheMiddle() {
        Rect shown = Camera.fitting(CHART, 540, 500, 20).toScreen(CHART);

        assertThat(shown.x()).isEqualTo(20);
        assertThat(shown.right()).isEqualTo(520);
        assertThat(shown.centerY()).isEqualTo(250);
    }

    @Test
    void neverEnlargesAChartThatFits() {
        assertThat(Camera.fitting(CHART, 4000, 3000, 20).scale()).isEqualTo(1);
    }

    @Test
    void keepsThePlaceUnderThePointerWhileZooming() {
        Camera camera = Camera.fitting(CHART, 800, 600, 20);
        Camera zoomed = camera.zoomed(1.7, 123, 456);

        assertThat(zoomed.toChartX(123)).isCloseTo(camera.toChartX(123), within(1e-9));
        assertThat(zoomed.toChartY(456)).isCloseTo(camera.toChartY(456), within(1e-9));
    }

    @Test
    void stopsAtTheLargestSize() {
        assertThat(Camera.PLAIN.zoomed(1000, 0, 0).scale()).isEqualTo(Camera.LARGEST);
    }

    @Test
    void keepsAPartOfTheChartInTheWindow() {
        Rect shown = Camera.PLAIN.panned(90_000, -90_000).within(CHART, 800, 600).toScreen(CHART);

        assertThat(shown.x()).isLessThan(800);
        assertThat(shown.bottom()).isPositive();
    }
}
