package id.sotk.ui.home;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A card of the opening page: a name, a line below it, and for a chart its picture, both of which may come later.
final class Tile extends VBox {

    static final double WIDTH = 224;
    static final double HEIGHT = 112;

    private static final double TWO_LINES = 34;

    private final StackPane frame = new StackPane();
    private final Label name = new Label();
    private final Label line = caption("");
    private final Tooltip tip = new Tooltip();

    private Tile(Runnable action) {
        getStyleClass().add("tile");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        frame.setMinHeight(HEIGHT);
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMaxHeight(TWO_LINES);
        line.setMaxHeight(30);
        getChildren().addAll(name, line);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Tooltip.install(this, tip);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                action.run();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
            }
        });
    }

    static Tile named(Runnable action) {
        Tile tile = new Tile(action);
        tile.name.setMinHeight(TWO_LINES / 2);
        return tile;
    }

    /// A tile with room for a picture.
    static Tile pictured(Runnable action) {
        Tile tile = new Tile(action);
        tile.name.setMinHeight(TWO_LINES);
        tile.getChildren().addFirst(tile.frame);
        return tile;
    }

    Tile saying(String title, String detail) {
        name.setText(title);
        line.setText(detail);
        tip.setText(title + "\n" + detail);
        setAccessibleText(title + ". " + detail);
        return this;
    }

    void show(Node picture) {
        frame.getChildren().setAll(picture);
    }

    static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        label.setWrapText(true);
        return label;
    }
}
