package id.sotk.ui.pane;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Keeps the keyboard in its pane when what had it vanishes or goes dead, so that no key falls into a field elsewhere.
final class KeptFocus {

    private KeptFocus() {}

    /// Does the change; where it takes the keyboard from the pane, the refuge gets it.
    static void in(Node pane, Runnable change, Supplier<Node> refuge) {
        boolean inside = isIn(pane);
        Node before = inside ? pane.getScene().getFocusOwner() : null;
        change.run();
        if (inside && (before.isDisabled() || !isWithin(before, pane))) {
            refuge.get().requestFocus();
        }
    }

    /// Whether the keyboard is in the pane now; focus-within lags behind where nodes come and go.
    static boolean isIn(Node pane) {
        Scene scene = pane.getScene();
        return scene != null && isWithin(scene.getFocusOwner(), pane);
    }

    private static boolean isWithin(Node node, Node pane) {
        Node above = node;
        while (above != null && above != pane) {
            above = above.getParent();
        }
        return above != null;
    }
}
