package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.Samples;
import id.sotk.regulation.file.Profiles;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// A sample of each regulation is found on the opening page, opened, and walked to its end, all by keys.
class SampleWalkTest extends StudioTest {

    private static final int LONGEST = 80;
    private static final int TOGETHER = 4;

    private static final KeyEvent SPACE = new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false,
            false, false);

    @Test
    void walksASampleOfEachRegulationByKeys() {
        for (String regulation : Profiles.ids()) {
            String sample = Samples.names(regulation).getFirst();
            choose(regulation);
            robot.interact(() -> window.node("#sample-" + sample).requestFocus());
            robot.push(KeyCode.ENTER);
            await("the chart of " + sample + " is open", () -> window.studio().workbench().isPresent());
            assertThat(window.organization().identity().regulation()).isEqualTo(regulation);

            walk(sample);
            robot.interact(() -> window.studio().home());
        }
    }

    /// Goes down the list of regulations until the one looked for is chosen.
    @SuppressWarnings("unchecked")
    private void choose(String regulation) {
        ComboBox<String> regulations = (ComboBox<String>) window.node("#regulation");
        robot.interact(regulations::requestFocus);
        while (!regulations.getValue().equals(regulation)) {
            robot.push(KeyCode.DOWN);
        }
        assertThat(((Parent) window.node("#samples")).getChildrenUnmodifiable())
                .hasSameSizeAs(Samples.names(regulation));
    }

    private void walk(String sample) {
        robot.interact(() -> window.workbench().animated().set(false));
        robot.interact(() -> window.node("#simulate").requestFocus());
        robot.push(KeyCode.ENTER);
        robot.interact(() -> window.node("#canvas").requestFocus());
        for (int steps = 0; steps < LONGEST && !isAtItsEnd(); steps += TOGETHER) {
            robot.interact(() -> step(sample));
        }
        assertThat(isAtItsEnd()).as(sample).isTrue();
    }

    /// A few keys at once, which leaves the window to draw itself but now and then.
    private void step(String sample) {
        for (int steps = 0; steps < TOGETHER && !isAtItsEnd(); steps++) {
            window.scene().getFocusOwner().fireEvent(SPACE);
            assertThat(((Parent) window.node("#broken")).getChildrenUnmodifiable()).as(sample).isEmpty();
        }
    }

    private boolean isAtItsEnd() {
        return window.text("#position").contains("Selesai");
    }
}
