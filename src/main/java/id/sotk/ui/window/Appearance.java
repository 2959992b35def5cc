package id.sotk.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import id.sotk.scene.Theme;
import id.sotk.ui.work.Colours;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// How the window looks: light or dark, by the style sheets of the program.
final class Appearance {

    private final Scene scene;
    private final ObjectProperty<Theme> theme;

    Appearance(Scene scene, Theme theme) {
        this.scene = scene;
        this.theme = new SimpleObjectProperty<>(theme);
        for (String sheet : List.of("controlsfx.css", "studio.css")) {
            scene.getStylesheets().add(Appearance.class.getResource("/id/sotk/ui/" + sheet).toExternalForm());
        }
        scene.getStylesheets().add(colours());
        dress(scene.getRoot());
    }

    /// A style sheet that gives the colours of the theme their names.
    private String colours() {
        String sheet = ".root { " + Colours.of(theme.get()) + " }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    boolean isDark() {
        return theme.get() == Theme.DARK;
    }

    /// From light to dark, or back.
    void change() {
        theme.set(isDark() ? Theme.LIGHT : Theme.DARK);
        scene.getStylesheets().set(scene.getStylesheets().size() - 1, colours());
        dress(scene.getRoot());
    }

    /// Shows the page in the colours chosen.
    void dress(Parent root) {
        scene.setRoot(root);
        Application.setUserAgentStylesheet(
                (isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        root.getStyleClass().remove("dark");
        if (isDark()) {
            root.getStyleClass().add("dark");
        }
    }
}
