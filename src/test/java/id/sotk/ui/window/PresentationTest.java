package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.scene.Theme;
import id.sotk.ui.canvas.CanvasPane;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

/// The window in the dark theme and in front of an audience.
class PresentationTest extends StudioTest {

    private static final String ROOT = "#figure-dinas";
    private static final double LEGIBLE = 4.5;

    @Test
    void presentsInTheDarkAndComesBackToTheSamePlace() {
        openDinas();
        robot.interact(window.studio()::switchTheme);
        robot.clickOn(window.node("#zoomIn"));
        Bounds before = window.bounds(ROOT);
        double zoom = canvas().zoomProperty().get();

        robot.interact(() -> window.studio().shell().orElseThrow().present());
        await("the chart has the window", () -> window.bounds("#canvas").getWidth() > 1000);
        assertDark();
        assertThat(canvas().zoomProperty().get()).isLessThan(zoom);

        robot.interact(() -> window.studio().shell().orElseThrow().present());
        await("the chart is where it was",
                () -> window.scene().lookup(ROOT) != null && window.bounds(ROOT).equals(before));
        assertDark();
    }

    @Test
    void keepsTheDocumentUnderWayLegibleInBothThemes() {
        openDinas();
        robot.interact(() -> canvas().travel("dinas", "bidang-data", "Arahan", () -> {}));
        assertLegible();
        Color light = paper();

        robot.interact(window.studio()::switchTheme);
        robot.interact(canvas()::applyCss);
        assertLegible();
        assertThat(paper().getBrightness()).isLessThan(light.getBrightness() / 2);

        robot.interact(() -> canvas().travel("dinas", "bidang-data", "Arahan", () -> {}));
        robot.interact(window.studio()::switchTheme);
        robot.interact(canvas()::applyCss);
        assertLegible();
        assertThat(paper()).isEqualTo(light);
    }

    private void assertDark() {
        Region root = (Region) window.scene().getRoot();
        assertThat(root.getStyleClass()).contains("root", "studio", "dark").doesNotHaveDuplicates();
        assertThat(fill(root)).isEqualTo(Color.web(Theme.DARK.card().hex()));
    }

    private void assertLegible() {
        Region label = (Region) window.node("#canvas-courier .courier");
        for (String line : List.of(".canvas-courier-what", ".canvas-courier-whom")) {
            Color ink = (Color) ((Label) window.node(line)).getTextFill();
            assertThat(contrast(ink, fill(label))).as(line).isGreaterThanOrEqualTo(LEGIBLE);
        }
    }

    private Color paper() {
        return (Color) ((Rectangle) window.node("#canvas-courier Rectangle")).getFill();
    }

    private static Color fill(Region region) {
        return (Color) region.getBackground().getFills().getFirst().getFill();
    }

    private static double contrast(Color one, Color other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private CanvasPane canvas() {
        return (CanvasPane) window.node("#canvas");
    }
}
