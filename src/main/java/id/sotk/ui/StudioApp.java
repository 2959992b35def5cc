package id.sotk.ui;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/// The studio as a JavaFX application: its fonts, its theme and its one window.
public final class StudioApp extends Application {

    /// Opens the window and returns when the user has closed it.
    ///
    /// @param design the design file to open, or empty for the opening page
    /// @return the exit status
    public static int open(Optional<Path> design) {
        Application.launch(StudioApp.class, design.map(Path::toString).stream().toArray(String[]::new));
        return 0;
    }

    @Override
    public void start(Stage stage) {
        for (var weight : new String[]{"400Regular", "500Medium", "600SemiBold", "700Bold"}) {
            Font.loadFont(StudioApp.class.getResourceAsStream("/id/sotk/fonts/Inter_" + weight + ".ttf"), 13);
        }
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setTitle("SOTK Studio");
        stage.setScene(new Scene(new StackPane(new Label("SOTK Studio")), 1280, 720));
        stage.show();
    }
}
