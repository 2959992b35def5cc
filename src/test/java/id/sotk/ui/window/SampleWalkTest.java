package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.Samples;
import id.sotk.regulation.file.Profiles;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A sample of each regulation is found on the opening page, opened, and walked to its end, all by keys.
@ExtendWith(ApplicationExtension.class)
class SampleWalkTest {

    private static final int LONGEST = 80;
    private static final int TOGETHER = 4;

    private static final KeyEvent SPACE = new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false,
            false, false);

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
    void walksASampleOfEachRegulationByKeys(FxRobot robot) {
        for (String regulation : Profiles.ids()) {
            String sample = Samples.names(regulation).getFirst();
            choose(robot, regulation);
            robot.interact(() -> window.node("#sample-" + sample).requestFocus());
            robot.push(KeyCode.ENTER);
            StudioWindow.await("the chart of " + sample + " is open", () -> window.studio().workbench().isPresent());
            assertThat(window.organization().identity().regulation()).isEqualTo(regulation);

            walk(robot, sample);
            robot.interact(() -> window.studio().home());
        }
    }

    /// Goes down the list of regulations until the one looked for is chosen.
    @SuppressWarnings("unchecked")
    private void choose(FxRobot robot, String regulation) {
        ComboBox<String> regulations = (ComboBox<String>) window.node("#regulation");
        robot.interact(regulations::requestFocus);
        while (!regulations.getValue().equals(regulation)) {
            robot.push(KeyCode.DOWN);
        }
        assertThat(((Parent) window.node("#samples")).getChildrenUnmodifiable())
                .hasSameSizeAs(Samples.names(regulation));
    }

    private void walk(FxRobot robot, String sample) {
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
