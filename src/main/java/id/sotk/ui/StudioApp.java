package id.sotk.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/// The studio as a JavaFX application: its fonts, and its one window over the store.
public final class StudioApp extends Application {

    private static final String[] WEIGHTS = {"400Regular", "500Medium", "600SemiBold", "700Bold"};

    private Studio studio;

    /// Opens the window and returns when the user has closed it.
    ///
    /// @param design the design file to open, or empty for the opening page
    /// @return the exit status
    public static int open(Optional<Path> design) {
        Application.launch(StudioApp.class, design.map(Path::toString).stream().toArray(String[]::new));
        return 0;
    }

    /// Makes the bundled font known to the toolkit.
    public static void loadFonts() {
        for (String weight : WEIGHTS) {
            Font.loadFont(StudioApp.class.getResourceAsStream("/id/sotk/fonts/Inter_" + weight + ".ttf"), 13);
        }
    }

    @Override
    public void start(Stage stage) {
        loadFonts();
        studio = new Studio(stage, new Desk());
        studio.show(getParameters().getUnnamed().stream().findFirst().map(Path::of));
    }

    @Override
    public void stop() {
        if (studio != null) {
            studio.close();
        }
    }
}
