package id.sotk.ui.canvas;

import id.sotk.scene.Figure;
import id.sotk.ui.canvas.sheet.Camera;
import id.sotk.ui.canvas.sheet.FigureNode;
import id.sotk.ui.canvas.sheet.MarkNodes;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.effect.DropShadow;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

/// What is in the hand, drawn under the pointer: a copy of the box, or the name of the official.
final class Ghost extends Pane {

    private static final double SEE_THROUGH = 0.72;

    private final MarkNodes nodes;
    private final Label name = new Label();
    private final Group box = new Group();
    private String carried = "";

    Ghost(MarkNodes nodes) {
        this.nodes = nodes;
        setMouseTransparent(true);
        name.getStyleClass().add("canvas-ghost");
        name.setManaged(false);
        box.setManaged(false);
        box.setOpacity(SEE_THROUGH);
        box.setEffect(new DropShadow(16, 0, 5, Color.rgb(10, 20, 40, 0.35)));
        getChildren().setAll(box, name);
        putDown();
    }

    /// Shows the box shifted from its place, in chart units.
    void carry(Figure figure, Camera camera, double dx, double dy) {
        if (!carried.equals(figure.key())) {
            carried = figure.key();
            box.getChildren().setAll(new FigureNode(figure, List.of(), nodes));
            box.setVisible(true);
        }
        box.getTransforms().setAll(new Scale(camera.scale(), camera.scale()));
        box.setTranslateX(camera.x() + dx * camera.scale());
        box.setTranslateY(camera.y() + dy * camera.scale());
    }

    /// Shows the name at the pointer.
    void carry(String official, double x, double y) {
        if (!carried.equals(official)) {
            carried = official;
            name.setText(official);
            name.setVisible(true);
        }
        name.autosize();
        name.relocate(x + 14, y + 12);
    }

    void putDown() {
        carried = "";
        name.setVisible(false);
        box.setVisible(false);
        box.getChildren().clear();
    }
}
