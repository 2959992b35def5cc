package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Work goes on where it was when the language changes, in the real window.
class LanguageTest extends StudioTest {

    private static final int SIMULATION = 1;
    private static final int LOG = 2;
    private static final int EVENTS = 3;

    @Test
    void keepsTheWalkAndTheEventLogInTheOtherLanguage() throws IOException {
        openDinas();
        judge();
        walkFiveSteps();
        assertThat(window.text("#position")).startsWith("Langkah 6");
        assertThat(rows(LOG, "#table")).isEqualTo(5);
        robot.interact(() -> window.workbench().tell("Sudah dinilai."));

        robot.interact(() -> window.studio().switchLanguage());

        assertThat(window.notice()).isEmpty();
        show(SIMULATION);
        assertThat(window.text("#position")).startsWith("Step 6");
        assertThat(rows(LOG, "#table")).isEqualTo(5);
        assertThat(rows(EVENTS, "#occurrences")).isEqualTo(1);
        assertThat(window.text("#events-title")).isEqualTo("catatan.csv");
        assertThat(window.text("#events-summary")).isEqualTo("Deviating cases: 1 of 1 · 1 event");

        show(SIMULATION);
        robot.interact(() -> window.node("#canvas").requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.SPACE);
        assertThat(window.text("#position")).startsWith("Step 5");
    }

    private void walkFiveSteps() {
        robot.clickOn("#simulate");
        robot.interact(() -> window.node("#canvas").requestFocus());
        for (int step = 0; step < 5; step++) {
            robot.push(KeyCode.SPACE);
        }
    }

    private void judge() throws IOException {
        Path log = Files.writeString(
                folder.resolve("catatan.csv"), "Kasus;Target;Langkah;Pelaku\nK-1;satu-data-kota;PR1;Indah Rahayu\n");
        show(EVENTS);
        robot.interact(() -> window.studio().shell().orElseThrow().events().judge(log));
        await("the log is judged", () -> window.text("#events-title").equals("catatan.csv"));
        assertThat(((ListView<?>) window.node("#breaches")).getItems()).isNotEmpty();
    }

    private int rows(int tab, String table) {
        show(tab);
        return ((TableView<?>) window.node(table)).getItems().size();
    }

    private void show(int tab) {
        robot.interact(() -> {
            ((TabPane) window.node("#below")).getSelectionModel().select(tab);
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        });
    }
}
