package id.sotk.ui.canvas;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What an empty sheet says: what belongs here, and the first step.
final class EmptySheet extends VBox {

    EmptySheet(CanvasTexts texts) {
        super(6);
        Label title = new Label(texts.get("canvas.empty.title"));
        title.getStyleClass().add("canvas-empty-title");
        Label body = new Label(texts.get("canvas.empty.body"));
        body.getStyleClass().add("canvas-empty-body");
        body.setWrapText(true);
        body.setMaxWidth(360);
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        getStyleClass().add("canvas-empty");
        getChildren().setAll(title, body);
    }
}
