package id.sotk.ui.canvas.sheet;

import id.sotk.scene.Figure;
import id.sotk.scene.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Scale;

/// The boxes in the window as nodes; only those that changed or came into sight are made anew.
final class FigureLayer extends Group {

    /// Boxes this many pixels outside of the window are kept, so that most frames of a pan change nothing.
    private static final double RESERVE = 200;
    private static final int SPOKEN = 8;

    private final MarkNodes nodes;
    private final Scale zoom = new Scale(1, 1, 0, 0);
    private final Map<String, FigureNode> present = new HashMap<>();
    private Drawing drawing = Drawing.EMPTY;
    private Set<String> selected = Set.of();
    private Rect filled = new Rect(0, 0, 0, 0);
    private boolean stale = true;

    FigureLayer(MarkNodes nodes) {
        this.nodes = nodes;
        setId("canvas-figures");
        setAutoSizeChildren(false);
        getTransforms().add(zoom);
    }

    /// Another drawing to show; the nodes of unchanged figures stay.
    void show(Drawing changed) {
        drawing = changed;
        stale = true;
    }

    void select(Set<String> elements) {
        selected = elements;
        present.values().forEach(node -> node.select(elements.contains(node.figure().element())));
    }

    void look(Camera camera, Rect window) {
        move(camera);
        if (stale || !covers(camera.toChart(window))) {
            filled = camera.toChart(window.grown(RESERVE));
            fill(drawing.scene().figuresIn(filled));
            stale = false;
        }
    }

    /// The scale is changing: pictures of the boxes will do.
    void hurry() {
        present.values().forEach(FigureNode::hurry);
    }

    /// The scale stands still: every box is sharp.
    void rest() {
        present.values().forEach(FigureNode::rest);
    }

    /// No nodes but those of the selected boxes, which speak to a screen reader.
    void fold(Camera camera) {
        move(camera);
        fill(selected.stream()
                .limit(SPOKEN)
                .flatMap(element -> drawing.scene().figure(element).stream())
                .distinct()
                .toList());
        stale = true;
    }

    Optional<FigureNode> node(String key) {
        return Optional.ofNullable(present.get(key));
    }

    private void move(Camera camera) {
        setTranslateX(camera.x());
        setTranslateY(camera.y());
        if (zoom.getX() != camera.scale()) {
            zoom.setX(camera.scale());
            zoom.setY(camera.scale());
        }
    }

    private boolean covers(Rect view) {
        return view.x() >= filled.x()
                && view.y() >= filled.y()
                && view.right() <= filled.right()
                && view.bottom() <= filled.bottom();
    }

    private void fill(List<Figure> wanted) {
        Map<String, FigureNode> kept = new HashMap<>(present);
        present.clear();
        List<Node> order = new ArrayList<>(wanted.size());
        for (Figure figure : wanted) {
            FigureNode node = kept.get(figure.key());
            boolean current = node != null && node.shows(figure, drawing.badges(figure));
            FigureNode shown = current ? node : made(figure);
            present.put(figure.key(), shown);
            order.add(shown);
        }
        if (!getChildren().equals(order)) {
            getChildren().setAll(order);
        }
    }

    private FigureNode made(Figure figure) {
        FigureNode node = new FigureNode(figure, drawing.badges(figure), nodes);
        node.select(selected.contains(figure.element()));
        return node;
    }
}
