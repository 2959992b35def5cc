package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.Organization;
import java.nio.file.Path;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whatever is done by tree, keys, menu or palette is refused, asked and told in the same words, and leads to the same design.
@ExtendWith(ApplicationExtension.class)
class EveryWayTest {

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
    void neverDeletesTheTopAboveOtherUnits(FxRobot robot) {
        openSample(robot);
        Organization before = window.organization();

        robot.clickOn("#canvas").push(KeyCode.HOME).push(KeyCode.DELETE);

        assertThat(window.organization()).isEqualTo(before);
        String refusal = window.notice();
        assertThat(refusal).contains("puncak bagan");
        focusTree(robot);
        robot.push(KeyCode.DELETE);
        assertThat(window.organization()).isEqualTo(before);
        assertThat(window.notice()).isEqualTo(refusal);
    }

    private void focusTree(FxRobot robot) {
        robot.interact(() -> ((TabPane) window.node("#left")).getSelectionModel().select(0));
        robot.interact(() -> window.node("#tree").requestFocus());
    }

    private void openSample(FxRobot robot) {
        robot.interact(() -> window.studio().openSample("diskominfo-bandung"));
        robot.interact(() -> window.workbench().animated().set(false));
        StudioWindow.await("the chart is drawn", () -> window.scene().lookup(".list-cell") != null);
    }
}
