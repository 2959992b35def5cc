package id.sotk.ui.canvas;

import id.sotk.edit.tool.Hit;
import id.sotk.edit.tool.Neighbours;
import id.sotk.edit.tool.Zone;
import id.sotk.scene.Rect;
import id.sotk.ui.canvas.sheet.Sheet;
import id.sotk.ui.work.Workbench;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the canvas: everything the mouse does, and walking along the tree.
final class CanvasKeys {

    private final Workbench workbench;
    private final Sheet sheet;
    private final Viewpoint viewpoint;
    private final Editing editing;
    private final Runnable giveUp;

    /// @param giveUp ends the gesture in progress
    CanvasKeys(Workbench workbench, Sheet sheet, Viewpoint viewpoint, Editing editing, Runnable giveUp) {
        this.workbench = workbench;
        this.sheet = sheet;
        this.viewpoint = viewpoint;
        this.editing = editing;
        this.giveUp = giveUp;
    }

    /// Does what the key asks, and consumes the event where it asks something.
    void press(KeyEvent event) {
        boolean known = event.isShortcutDown() ? withControl(event.getCode()) : plain(event);
        if (known) {
            event.consume();
        }
    }

    private boolean withControl(KeyCode key) {
        switch (key) {
            case LEFT, UP -> editing.moveEarlier();
            case RIGHT, DOWN -> editing.moveLater();
            case A -> editing.selectAll();
            case DIGIT0, NUMPAD0 -> viewpoint.fitSmoothly();
            case DIGIT1, NUMPAD1 -> viewpoint.natural();
            case PLUS, EQUALS, ADD -> viewpoint.zoomIn();
            case MINUS, SUBTRACT -> viewpoint.zoomOut();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> walk(Neighbours::above);
            case DOWN -> walk(Neighbours::below);
            case LEFT -> walk(Neighbours::before);
            case RIGHT -> walk(Neighbours::after);
            case HOME -> editing.go(neighbours().inOrder().stream().findFirst());
            case TAB -> {
                return tab(event.isShiftDown());
            }
            case PLUS, EQUALS, ADD -> viewpoint.zoomIn();
            case MINUS, SUBTRACT -> viewpoint.zoomOut();
            case CONTEXT_MENU -> menu();
            case F10 -> {
                return event.isShiftDown() && menu();
            }
            default -> {
                return edit(event);
            }
        }
        return true;
    }

    private boolean edit(KeyEvent event) {
        switch (event.getCode()) {
            case F2 -> workbench.selected().ifPresent(editing::rename);
            case DELETE, BACK_SPACE -> editing.delete();
            case INSERT -> {
                if (event.isShiftDown()) {
                    editing.addTeam();
                } else {
                    editing.add();
                }
            }
            case ESCAPE -> {
                giveUp.run();
                workbench.clearSelection();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void walk(BiFunction<Neighbours, String, Optional<String>> direction) {
        Neighbours neighbours = neighbours();
        editing.go(editing.chart()
                .map(element -> direction.apply(neighbours, element))
                .orElseGet(() -> neighbours.inOrder().stream().findFirst()));
    }

    /// Goes to the next box in order; past the last one the key leaves the canvas.
    private boolean tab(boolean back) {
        Neighbours neighbours = neighbours();
        Optional<String> last = last(neighbours, back);
        Optional<String> selected = editing.chart();
        if (last.isEmpty() || selected.equals(last)) {
            return false;
        }
        Function<String, Optional<String>> step = back ? neighbours::previous : neighbours::next;
        editing.go(selected.flatMap(step).or(() -> last(neighbours, !back)));
        return true;
    }

    private static Optional<String> last(Neighbours neighbours, boolean back) {
        var order = neighbours.inOrder();
        return order.isEmpty() ? Optional.empty() : Optional.of(back ? order.getFirst() : order.getLast());
    }

    private boolean menu() {
        Optional<String> selected = workbench.selected();
        Optional<Rect> place = selected.flatMap(sheet::place);
        Hit hit = selected.filter(_ -> place.isPresent()).map(this::hit).orElse(Hit.GROUND);
        Rect at = place.orElse(new Rect(sheet.getWidth() / 2, sheet.getHeight() / 2, 0, 0));
        editing.menu(hit, at.centerX(), at.centerY());
        return true;
    }

    private Hit hit(String element) {
        return editing.chart()
                .filter(box -> !box.equals(element))
                .map(box -> Hit.row(box, element))
                .orElseGet(() -> Hit.on(element, Zone.BODY));
    }

    private Neighbours neighbours() {
        return new Neighbours(workbench.organization());
    }
}
