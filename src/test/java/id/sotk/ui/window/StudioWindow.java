package id.sotk.ui.window;

import id.sotk.model.Organization;
import id.sotk.rules.Finding;
import id.sotk.store.Session;
import id.sotk.ui.work.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

/// The real studio in a real window over a store of its own, and how a test finds its way in it.
final class StudioWindow {

    private final Stage stage;
    private final Studio studio;

    private StudioWindow(Stage stage, Studio studio) {
        this.stage = stage;
        this.studio = studio;
    }

    /// Opens the studio on the data folder, as starting the program does; without movement.
    static StudioWindow open(Stage stage, Path home) {
        StudioApp.loadFonts();
        Studio studio = new Studio(stage, new Desk(Session.at(home)));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1366);
        stage.setHeight(768);
        studio.show(Optional.empty());
        return new StudioWindow(stage, studio);
    }

    void close() {
        studio.close();
        stage.hide();
    }

    Stage stage() {
        return stage;
    }

    Studio studio() {
        return studio;
    }

    Scene scene() {
        return studio.scene();
    }

    Workbench workbench() {
        return studio.workbench().orElseThrow();
    }

    Organization organization() {
        return workbench().organization();
    }

    String notice() {
        return workbench().notice().get().text();
    }

    List<String> clauses() {
        return workbench().findings()
                .stream()
                .map(Finding::clause)
                .map(clause -> clause.id())
                .toList();
    }

    Node node(String selector) {
        return Optional.ofNullable(scene().lookup(selector))
                .orElseThrow(() -> new AssertionError("nothing in the window is " + selector));
    }

    String text(String selector) {
        return ((Labeled) node(selector)).getText();
    }

    Bounds bounds(String selector) {
        Node node = node(selector);
        return node.localToScreen(node.getBoundsInLocal());
    }
}
