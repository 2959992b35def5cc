package id.sotk.ui.canvas;

import id.sotk.scene.Rect;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A few words beside the pointer or a box: why a drop is refused, or what is carried.
final class Tip extends Label {

    private static final double WIDEST = 300;
    private static final double AWAY = 18;
    private static final double BELOW = 46;

    Tip(String style) {
        getStyleClass().addAll("canvas-tip", style);
        setWrapText(true);
        setMaxWidth(WIDEST);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Shows the words right below the place and what is carried there, or on the side where there is room.
    void say(String words, double x, double y) {
        setText(words);
        setVisible(true);
        applyCss();
        double width = Math.min(WIDEST, prefWidth(-1));
        double height = prefHeight(width);
        Rect room = getParent() instanceof Region pane
                ? new Rect(0, 0, pane.getWidth(), pane.getHeight())
                : new Rect(0, 0, 0, 0);
        double left = x + AWAY + width > room.right() ? x - AWAY - width : x + AWAY;
        double top = y + BELOW + height > room.bottom() ? y - AWAY - height : y + BELOW;
        resizeRelocate(Math.rint(left), Math.rint(top), width, height);
    }

    void hush() {
        setVisible(false);
    }
}
