package id.sotk.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.Document;
import id.sotk.ui.Hands;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxToolkit;

/// What a test of the canvas stands on: the sample dinas in a real window, and a user's hands on it.
abstract class CanvasTest {

    final Document sample = CanvasWindow.sample();
    final Hands robot = new Hands();
    CanvasWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> window = CanvasWindow.open(stage, sample, "teti-wiguna", "nanang-suryadi"));
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    Node node(String element) {
        return Optional.ofNullable(window.canvas.lookup("#figure-" + element)).orElseThrow();
    }

    Bounds bounds(String element) {
        Node node = node(element);
        return node.localToScreen(node.getBoundsInLocal());
    }

    Point2D middle(String element) {
        Bounds at = bounds(element);
        return new Point2D(Math.rint(at.getCenterX()), Math.rint(at.getCenterY()));
    }
}
