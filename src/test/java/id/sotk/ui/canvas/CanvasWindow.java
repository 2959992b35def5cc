package id.sotk.ui.canvas;

import id.sotk.edit.Editor;
import id.sotk.exchange.DesignFile;
import id.sotk.language.Language;
import id.sotk.model.Document;
import id.sotk.model.Organization;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.catalog.Catalog;
import id.sotk.scene.Theme;
import id.sotk.ui.work.CanvasActions;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/// A real window with the canvas on the sample dinas, and a short staff list to drag officials from.
final class CanvasWindow {

    final Workbench workbench;
    final CanvasPane canvas;
    final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    final List<String> asked = new ArrayList<>();

    private CanvasWindow(Document document) {
        workbench = new Workbench(
                Editor.of(document),
                Catalog.checker(Profiles.get(document.organization().identity().regulation())),
                new Texts(Language.INDONESIAN));
        workbench.animated().set(false);
        canvas = new CanvasPane(workbench, workbench.texts(), theme, new CanvasActions() {
            @Override
            public void appointHolder(String unit) {
                asked.add("appoint " + unit);
            }

            @Override
            public boolean agrees(String titleKey, String question, String okKey) {
                asked.add(question);
                return true;
            }

            @Override
            public void placeIn(String unit) {
                asked.add("place in " + unit);
            }

            @Override
            public void changePattern(String unit) {
                asked.add("pattern " + unit);
            }
        });
    }

    static Document sample() {
        return DesignFile.read(Path.of("assets/samples/bdg/diskominfo-bandung.sotk.json"));
    }

    static CanvasWindow open(Stage stage, Document document, String... staff) {
        for (String weight : List.of("400Regular", "500Medium", "600SemiBold", "700Bold")) {
            Font.loadFont(CanvasWindow.class.getResourceAsStream("/id/sotk/fonts/Inter_" + weight + ".ttf"), 12);
        }
        CanvasWindow window = new CanvasWindow(document);
        VBox list = new VBox(8);
        list.setMinWidth(160);
        for (String official : staff) {
            list.getChildren().add(window.cell(official));
        }
        HBox.setHgrow(window.canvas, Priority.ALWAYS);
        stage.setScene(new Scene(new HBox(list, window.canvas), 960, 680));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        window.canvas.requestFocus();
        return window;
    }

    Organization organization() {
        return workbench.organization();
    }

    private Label cell(String official) {
        Label cell = new Label(official);
        cell.setId("staff-" + official);
        cell.setMinSize(150, 56);
        cell.setOnDragDetected(event -> {
            workbench.carry(official);
            cell.startFullDrag();
            event.consume();
        });
        return cell;
    }
}
