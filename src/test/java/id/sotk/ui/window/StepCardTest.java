package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A step of the walk can be seen as a whole on a small screen.
@ExtendWith(ApplicationExtension.class)
class StepCardTest {

    private static final int STEPS = 12;

    @TempDir
    private Path folder;

    private StudioWindow window;

    @Start
    void open(Stage stage) {
        window = StudioWindow.open(stage, folder.resolve("store"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void showsTitleArticleChoicesAndDeparturesWithoutScrolling(FxRobot robot) {
        robot.clickOn(window.node("#sample-diskominfo-bandung"));
        robot.interact(() -> window.workbench().animated().set(false));
        StudioWindow.await("the chart is drawn", () -> window.scene().lookup("#figure-dinas") != null);

        robot.clickOn("#simulate");
        robot.interact(() -> window.node("#canvas").requestFocus());
        for (int step = 1; step <= STEPS; step++) {
            assertSeen("step " + step);
            robot.interact(() -> ((ScrollPane) window.node("#scroll")).setVvalue(1));
            robot.push(KeyCode.SPACE);
        }
        assertSeen("the step after");
    }

    private void assertSeen(String step) {
        Bounds pane = window.bounds("#scroll");
        for (String part : new String[]{"#sentence", "#citation", "#choices", "#deviate"}) {
            Bounds shown = window.bounds(part);
            assertThat(shown.getMinY()).as(step + " " + part).isGreaterThanOrEqualTo(pane.getMinY());
            assertThat(shown.getMaxY()).as(step + " " + part).isLessThanOrEqualTo(pane.getMaxY());
        }
    }
}
