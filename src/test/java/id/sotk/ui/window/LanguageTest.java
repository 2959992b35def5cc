package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Work goes on where it was when the language changes, in the real window.
@ExtendWith(ApplicationExtension.class)
class LanguageTest {

    private static final int SIMULATION = 1;
    private static final int LOG = 2;
    private static final int EVENTS = 3;

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
    void keepsTheWalkAndTheEventLogInTheOtherLanguage(FxRobot robot) throws IOException {
        openSample(robot);
        judge(robot);
        walkFiveSteps(robot);
        assertThat(window.text("#position")).startsWith("Langkah 6");
        assertThat(rows(robot, LOG, "#table")).isEqualTo(5);
        robot.interact(() -> window.workbench().tell("Sudah dinilai."));

        robot.interact(() -> window.studio().switchLanguage());

        assertThat(window.notice()).isEmpty();
        show(robot, SIMULATION);
        assertThat(window.text("#position")).startsWith("Step 6");
        assertThat(rows(robot, LOG, "#table")).isEqualTo(5);
        assertThat(rows(robot, EVENTS, "#occurrences")).isEqualTo(1);
        assertThat(window.text("#events-title")).isEqualTo("catatan.csv");
        assertThat(window.text("#events-summary")).isEqualTo("Deviating cases: 1 of 1 · 1 event");

        show(robot, SIMULATION);
        robot.interact(() -> window.node("#canvas").requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.SPACE);
        assertThat(window.text("#position")).startsWith("Step 5");
    }

    private void walkFiveSteps(FxRobot robot) {
        robot.clickOn("#simulate");
        robot.interact(() -> window.node("#canvas").requestFocus());
        for (int step = 0; step < 5; step++) {
            robot.push(KeyCode.SPACE);
        }
    }

    private void judge(FxRobot robot) throws IOException {
        Path log = Files.writeString(
                folder.resolve("catatan.csv"), "Kasus;Target;Langkah;Pelaku\nK-1;satu-data-kota;PR2;Hendra Kusuma\n");
        show(robot, EVENTS);
        robot.interact(() -> window.studio().shell().orElseThrow().events().judge(log));
        StudioWindow.await("the log is judged", () -> window.text("#events-title").equals("catatan.csv"));
        assertThat(((ListView<?>) window.node("#breaches")).getItems()).isNotEmpty();
    }

    private int rows(FxRobot robot, int tab, String table) {
        show(robot, tab);
        return ((TableView<?>) window.node(table)).getItems().size();
    }

    private void show(FxRobot robot, int tab) {
        robot.interact(() -> {
            ((TabPane) window.node("#below")).getSelectionModel().select(tab);
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        });
    }

    private void openSample(FxRobot robot) {
        robot.clickOn(window.node("#sample-diskominfo-bandung"));
        robot.interact(() -> window.workbench().animated().set(false));
        StudioWindow.await("the chart is drawn", () -> window.scene().lookup("#figure-dinas") != null);
    }
}
