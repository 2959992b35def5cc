package id.sotk.ui.window;

import id.sotk.store.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/// Starts the toolkit, opens the studio's window over the store, and ends when the user closes it.
public final class StudioApp {

    private static final String[] WEIGHTS = {"400Regular", "500Medium", "600SemiBold", "700Bold"};

    private StudioApp() {}

    /// Opens the window and returns when the user has closed it.
    ///
    /// @param design the design file to open, or empty for the opening page
    /// @return the exit status
    /// @throws id.sotk.store.StoreFault where the store cannot be used or another window has it open
    /// @throws UnsupportedOperationException where there is no display
    public static int open(Session session, Optional<Path> design) {
        Desk desk = new Desk(session);
        CountDownLatch closed = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(() -> start(desk, design, closed));
        await(closed);
        Platform.exit();
        return 0;
    }

    /// Makes the bundled font known to the toolkit.
    public static void loadFonts() {
        for (String weight : WEIGHTS) {
            Font.loadFont(StudioApp.class.getResourceAsStream("/id/sotk/fonts/Inter_" + weight + ".ttf"), 13);
        }
    }

    private static void start(Desk desk, Optional<Path> design, CountDownLatch closed) {
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> {
            FaultRecord.write(desk.home(), fault);
            closed.countDown();
        });
        loadFonts();
        Stage stage = new Stage();
        Studio studio = new Studio(stage, desk);
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> studio.complaints().unexpected(fault));
        stage.setOnHidden(_ -> {
            studio.close();
            closed.countDown();
        });
        studio.show(design);
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
