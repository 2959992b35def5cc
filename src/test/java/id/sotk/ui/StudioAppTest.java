package id.sotk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The real window, on JavaFX's headless platform.
@ExtendWith(ApplicationExtension.class)
class StudioAppTest {

    @Start
    void open(Stage stage) {
        new StudioApp().start(stage);
    }

    @Test
    void showsOneWindowNamedAfterTheProgram() {
        assertThat(Window.getWindows()).singleElement()
                .isInstanceOfSatisfying(Stage.class, stage -> assertThat(stage.getTitle()).contains("SOTK Studio"));
    }
}
