package id.sotk.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;

/// How the canvas shows the chart: zoom, place, movement, and what a screen reader hears.
class CanvasPaneTest extends CanvasTest {

    @Test
    void zoomsAroundThePointerWithTheWheel() {
        Point2D pointer = middle("bidang-data");
        double before = window.canvas.zoomProperty().get();
        robot.interact(() -> Event.fireEvent(node("bidang-data"), wheelWithControl(pointer)));

        assertThat(window.canvas.zoomProperty().get()).isGreaterThan(before);
        assertThat(bounds("bidang-data").contains(pointer)).isTrue();
    }

    @Test
    void movesTheSheetWithTheWheel() {
        Point2D before = middle("bidang-data");
        robot.moveTo(before).scrollDown();

        assertThat(middle("bidang-data").getX()).isEqualTo(before.getX());
        assertThat(middle("bidang-data").getY()).isNotEqualTo(before.getY());
    }

    @Test
    void zoomsAndFitsByKey() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        double fitting = window.canvas.zoomProperty().get();
        robot.push(KeyCode.PLUS);
        assertThat(window.canvas.zoomProperty().get()).isGreaterThan(fitting);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(window.canvas.zoomProperty().get()).isEqualTo(1);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(window.canvas.zoomProperty().get()).isEqualTo(fitting);
    }

    @Test
    void movesTheSheetWithTheMiddleButton() {
        Point2D before = middle("bidang-data");
        robot.drag(before, MouseButton.MIDDLE).moveBy(60, 30).drop();

        assertThat(middle("bidang-data")).isEqualTo(before.add(60, 30));
        assertThat(window.workbench.selection().get().isEmpty()).isTrue();
    }

    @Test
    void goesWhereTheMinimapIsPressed() {
        robot.interact(window.canvas::zoomIn);
        Bounds before = bounds("bidang-data");
        Node minimap = robot.lookup("#canvas-minimap").query();
        Bounds map = minimap.localToScreen(minimap.getBoundsInLocal());
        robot.clickOn(new Point2D(map.getCenterX() + map.getWidth() / 6, map.getCenterY()));

        assertThat(bounds("bidang-data").getMinX()).isLessThan(before.getMinX());
    }

    @Test
    void tellsAScreenReaderWhatEachBoxIs() {
        assertThat(node("tim-jaringan").getAccessibleText()).contains("Tim Jaringan", "Fajar Nugraha");
    }

    @Test
    void liftsTheBoxesOfThoseWhoseTurnItIs() {
        robot.interact(() -> window.canvas.highlight(List.of("bidang-data")));
        assertThat(node("bidang-data").getEffect()).isNotNull();

        robot.interact(() -> window.canvas.highlight(List.of()));
        assertThat(node("bidang-data").getEffect()).isNull();
    }

    @Test
    void deliversADocumentAtOnceWhereMovementIsOff() {
        boolean[] arrived = new boolean[1];
        robot.interact(() -> window.canvas.travel("dinas", "bidang-data", "Arahan", () -> arrived[0] = true));

        assertThat(arrived[0]).isTrue();
        assertThat(robot.lookup("#canvas-courier").query().isVisible()).isTrue();
    }

    @Test
    void letsADocumentArriveAfterItsJourney() throws Exception {
        var arrived = new java.util.concurrent.CountDownLatch(1);
        robot.interact(() -> {
            window.workbench.animated().set(true);
            window.canvas.travel("dinas", "bidang-data", "Arahan", arrived::countDown);
        });

        assertThat(arrived.await(20, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void drawsNoBoxAsANodeWhereNothingCanBeRead() {
        robot.interact(() -> {
            for (int times = 0; times < 8; times++) {
                window.canvas.zoomOut();
            }
        });

        assertThat(robot.lookup(".canvas-figure").queryAll()).isEmpty();
    }

    private static ScrollEvent wheelWithControl(Point2D at) {
        return new ScrollEvent(
                ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), false, true, false, false, false, false,
                0,
                40, 0, 40, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0,
                0,
                null);
    }
}
