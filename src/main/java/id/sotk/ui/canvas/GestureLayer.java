package id.sotk.ui.canvas;

import id.sotk.edit.tool.Zone;
import id.sotk.scene.Ink;
import id.sotk.scene.Rect;
import id.sotk.scene.Theme;
import id.sotk.ui.canvas.sheet.Paints;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/// What lies over the chart for a moment: the selection, the box hovered, the place of a drop, the marquee.
final class GestureLayer extends Pane {

    private static final double OUTLINE = 2.5;
    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

    private final Paints paints;
    private final List<Rectangle> selection = new ArrayList<>();
    private final Rectangle hover = outline();
    private final Rectangle target = outline();
    private final Rectangle marquee = outline();
    private final Label chair = seat("canvas-seat-chair");
    private final Label coordinator = seat("canvas-seat-coordinator");
    private Theme theme = Theme.LIGHT;

    GestureLayer(Paints paints, String chairWord, String coordinatorWord) {
        this.paints = paints;
        chair.setText("★ " + chairWord);
        coordinator.setText("K " + coordinatorWord);
        setMouseTransparent(true);
        getChildren().setAll(hover, target, marquee, chair, coordinator);
        getChildren().forEach(child -> child.setVisible(false));
    }

    void dress(Theme changed) {
        theme = changed;
    }

    /// Outlines the places of the selection; a roster row is also tinted.
    void select(List<Rect> boxes, List<Rect> rows) {
        while (selection.size() < boxes.size() + rows.size()) {
            Rectangle added = outline();
            selection.add(added);
            getChildren().addFirst(added);
        }
        for (int index = 0; index < selection.size(); index++) {
            Rectangle shown = selection.get(index);
            shown.setVisible(index < boxes.size() + rows.size());
            if (index < boxes.size()) {
                put(shown, boxes.get(index).grown(1), 7);
                paint(shown, theme.accent(), OUTLINE, 0);
            } else if (shown.isVisible()) {
                put(shown, rows.get(index - boxes.size()), 3);
                paint(shown, theme.accent(), 1.5, 0.14);
            }
        }
    }

    void hover(Rect box) {
        put(hover, box.grown(1), 7);
        paint(hover, theme.accent().withOpacity(0.45), 1.5, 0);
    }

    void leave() {
        hover.setVisible(false);
    }

    /// Tints the box that would take the drop.
    void welcome(Rect box) {
        put(target, box, 7);
        paint(target, theme.accent(), OUTLINE, 0.14);
    }

    /// Outlines the box that refuses the drop.
    void refuse(Rect box) {
        put(target, box, 7);
        paint(target, theme.violation(), OUTLINE, 0.1);
    }

    /// Shows a bar where a carried box would come to stand.
    void insert(Rect bar) {
        put(target, bar, 2);
        paint(target, theme.accent(), 0, 0.95);
    }

    /// Shows the places of chair and coordinator in the head of a team, the one aimed at filled.
    void seats(Rect head, Zone aimed) {
        double half = head.width() / 2;
        place(chair, new Rect(head.x(), head.y(), half, head.height()), aimed == Zone.CHAIR);
        place(coordinator, new Rect(head.x() + half, head.y(), half, head.height()), aimed == Zone.COORDINATOR);
    }

    void marquee(Rect area) {
        put(marquee, area, 2);
        paint(marquee, theme.accent(), 1, 0.08);
    }

    /// Takes away what belongs to a gesture; the selection stays.
    void clear() {
        for (Node shown : List.of(hover, target, marquee, chair, coordinator)) {
            shown.setVisible(false);
        }
    }

    void hideTarget() {
        target.setVisible(false);
    }

    void hideSeats() {
        chair.setVisible(false);
        coordinator.setVisible(false);
    }

    private static void place(Label seat, Rect at, boolean aimed) {
        seat.setVisible(at.height() >= 12);
        seat.resizeRelocate(at.x() + 2, at.y() + 2, at.width() - 4, at.height() - 4);
        seat.pseudoClassStateChanged(AIMED, aimed);
    }

    private static Label seat(String style) {
        Label label = new Label();
        label.getStyleClass().addAll("canvas-seat", style);
        label.setManaged(false);
        return label;
    }

    private static Rectangle outline() {
        Rectangle rectangle = new Rectangle();
        rectangle.setManaged(false);
        rectangle.setStrokeType(StrokeType.CENTERED);
        return rectangle;
    }

    private static void put(Rectangle shown, Rect at, double radius) {
        shown.setX(at.x());
        shown.setY(at.y());
        shown.setWidth(at.width());
        shown.setHeight(at.height());
        shown.setArcWidth(radius * 2);
        shown.setArcHeight(radius * 2);
        shown.setVisible(true);
    }

    private void paint(Rectangle shown, Ink ink, double width, double tint) {
        shown.setStroke(paints.color(ink));
        shown.setStrokeWidth(width);
        shown.setFill(tint > 0 ? paints.color(ink.withOpacity(tint)) : null);
    }
}
