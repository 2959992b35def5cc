package id.sotk.ui.window;

import id.sotk.ui.Hands;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// What a test of the studio stands on: the real window over a store of its own, and a user's hands on it.
abstract class StudioTest {

    final Hands robot = new Hands();

    @TempDir
    Path folder;

    Stage stage;
    StudioWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> window = StudioWindow.open(stage, folder.resolve("store")));
    }

    @AfterEach
    void close() throws TimeoutException {
        robot.interact(window::close);
        FxToolkit.cleanupStages();
    }

    /// Opens the sample dinas of Bandung from the opening page, without movement, and waits for its chart.
    void openDinas() {
        robot.clickOn(window.node("#sample-diskominfo-bandung"));
        robot.interact(() -> window.workbench().animated().set(false));
        await("the chart is drawn", () -> window.scene().lookup("#figure-dinas") != null);
    }

    static void await(String what, Callable<Boolean> condition) {
        Hands.await(what, condition);
    }
}
