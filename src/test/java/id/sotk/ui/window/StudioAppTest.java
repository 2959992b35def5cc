package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.store.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The real window, on JavaFX's headless platform.
@ExtendWith(ApplicationExtension.class)
class StudioAppTest {

    @TempDir
    private static Path home;

    private Studio studio;

    @Start
    void open(Stage stage) throws IOException {
        StudioApp.loadFonts();
        studio = new Studio(stage, new Desk(Session.at(Files.createDirectories(home.resolve("data")))));
        studio.show(Optional.empty());
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void showsOneWindowNamedAfterTheProgram() {
        assertThat(Window.getWindows()).singleElement()
                .isInstanceOfSatisfying(Stage.class, stage -> assertThat(stage.getTitle()).contains("SOTK Studio"));
    }
}
