package id.sotk.ui.canvas;

import id.sotk.scene.Rect;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Edits a name in its place: Enter takes it, Escape gives up, an empty name stays open.
final class RenameField extends TextField {

    private static final double SMALLEST = 150;

    private Predicate<String> take = _ -> true;
    private final Runnable close;
    private String before = "";

    /// @param closed follows once the field is gone
    RenameField(Runnable closed) {
        close = closed;
        setId("canvas-rename");
        getStyleClass().add("canvas-rename");
        setManaged(false);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused && isVisible()) {
                leave();
            }
        });
    }

    /// Opens over the place of the name.
    ///
    /// @param taken takes the new name, or refuses it and says why
    void open(Rect place, double scale, String name, Predicate<String> taken) {
        take = taken;
        before = name;
        setText(name);
        follow(place, scale);
        setVisible(true);
        requestFocus();
        selectAll();
    }

    /// Stays over the place of the name while the sheet moves.
    void follow(Rect place, double scale) {
        double size = Math.clamp(12 * scale, 12, 20);
        double width = Math.max(SMALLEST, place.width());
        double height = Math.max(size * 2.4, place.height());
        setStyle("-fx-font-size: " + size + "px;");
        resizeRelocate(place.centerX() - width / 2, place.centerY() - height / 2, width, height);
    }

    boolean isOpen() {
        return isVisible();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (getText().strip().equals(before) || take.test(getText().strip())) {
                shut();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            shut();
        }
    }

    /// A click elsewhere keeps a good name and forgets an empty one.
    private void leave() {
        String name = getText().strip();
        if (!name.isEmpty() && !name.equals(before)) {
            take.test(name);
        }
        shut();
    }

    private void shut() {
        setVisible(false);
        close.run();
    }
}
