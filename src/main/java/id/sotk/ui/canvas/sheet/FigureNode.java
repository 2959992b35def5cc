package id.sotk.ui.canvas.sheet;

import id.sotk.scene.Figure;
import id.sotk.scene.Mark;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// One box of the chart as a node, as long as it is in the window at reading zoom.
public final class FigureNode extends Group {

    private static final Duration TOOLTIP_DELAY = Duration.millis(450);

    private final Figure figure;
    private final List<Mark> badges;
    private boolean selected;

    /// @param badges counts of findings on the box or on its rows
    public FigureNode(Figure figure, List<Mark> badges, MarkNodes nodes) {
        this.figure = figure;
        this.badges = badges;
        setId("figure-" + figure.key());
        getStyleClass().add("canvas-figure");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(figure.name().replace("\n", ", "));
        setAutoSizeChildren(false);
        figure.marks().forEach(mark -> getChildren().add(nodes.node(mark)));
        badges.forEach(mark -> getChildren().add(nodes.node(mark)));
        getChildren().forEach(child -> child.setMouseTransparent(true));
        setPickOnBounds(true);
        setCache(true);
        if (figure.marks().stream().anyMatch(FigureNode::isShortened)) {
            Tooltip tooltip = new Tooltip(figure.name());
            tooltip.setShowDelay(TOOLTIP_DELAY);
            Tooltip.install(this, tooltip);
        }
    }

    public Figure figure() {
        return figure;
    }

    /// While the scale changes a picture of the box stands in for it; then the box is drawn anew, sharp.
    void hurry() {
        setCacheHint(CacheHint.SPEED);
    }

    void rest() {
        setCacheHint(CacheHint.DEFAULT);
    }

    boolean shows(Figure other, List<Mark> otherBadges) {
        return figure.equals(other) && badges.equals(otherBadges);
    }

    void select(boolean on) {
        if (selected != on) {
            selected = on;
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private static boolean isShortened(Mark mark) {
        return mark instanceof Mark.Text text && text.full().isPresent();
    }
}
