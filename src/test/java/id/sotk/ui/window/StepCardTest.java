package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A step of the walk can be seen as a whole on a small screen.
class StepCardTest extends StudioTest {

    private static final int STEPS = 12;

    @Test
    void showsTitleArticleChoicesAndDeparturesWithoutScrolling() {
        openDinas();

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
