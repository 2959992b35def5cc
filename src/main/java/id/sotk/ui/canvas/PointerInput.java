package id.sotk.ui.canvas;

import id.sotk.edit.tool.Cargo;
import id.sotk.edit.tool.Grip;
import id.sotk.edit.tool.Grip.Button;
import id.sotk.edit.tool.Pointer;
import id.sotk.scene.Point;
import id.sotk.ui.canvas.sheet.Sheet;
import id.sotk.ui.work.Workbench;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Turns the mouse, the wheel and the trackpad over the sheet into pointers of the gesture in progress.
final class PointerInput {

    private static final double TREMBLE = 4;
    private static final double ZOOM_PER_PIXEL = 1.0025;

    private final Workbench workbench;
    private final Sheet sheet;
    private final Gestures gestures;
    private final Viewpoint viewpoint;
    private final EdgeScroll edges;
    private Point pressed = new Point(0, 0);
    private Grip grip = Grip.PLAIN;
    private boolean dragging;
    private boolean panning;

    PointerInput(Workbench workbench, Sheet sheet, Gestures gestures, Viewpoint viewpoint) {
        this.workbench = workbench;
        this.sheet = sheet;
        this.gestures = gestures;
        this.viewpoint = viewpoint;
        this.edges = new EdgeScroll(sheet, viewpoint, this::drag);
        sheet.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(at(event)));
        sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        sheet.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(at(event), held(event)));
        sheet.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release(at(event), held(event)));
        sheet.addEventHandler(MouseDragEvent.MOUSE_DRAG_OVER, this::carryOver);
        sheet.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, this::carriedHere);
        sheet.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED_TARGET, this::carriedAway);
        sheet.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        sheet.addEventHandler(ZoomEvent.ZOOM, event -> {
            viewpoint.zoom(event.getZoomFactor(), event.getX(), event.getY());
            event.consume();
        });
        workbench.carried().subscribe(carried -> {
            if (carried.isEmpty() && gestures.cargo() == Cargo.OFFICIAL) {
                abandon();
            }
        });
    }

    /// While the panning key is down, the first button moves the sheet.
    void beginPanning() {
        panning = true;
    }

    void endPanning() {
        panning = false;
    }

    private void hover(Point at) {
        gestures.send(new Pointer.Hovered(chartX(at), chartY(at), gestures.hit(at.x(), at.y())), at);
    }

    private void press(MouseEvent event) {
        Point at = at(event);
        pressed = at;
        dragging = false;
        grip = grip(event);
        gestures.send(new Pointer.Pressed(chartX(at), chartY(at), gestures.hit(at.x(), at.y()), grip), at);
        event.consume();
    }

    private void drag(Point at, Grip held) {
        dragging = dragging || Math.hypot(at.x() - pressed.x(), at.y() - pressed.y()) > TREMBLE;
        if (dragging) {
            grip = held;
            gestures.send(new Pointer.Dragged(chartX(at), chartY(at), gestures.hit(at.x(), at.y()), held), at);
            if (gestures.cargo() != Cargo.NOTHING) {
                edges.near(at, held);
            }
        }
    }

    private void release(Point at, Grip held) {
        edges.stop();
        dragging = false;
        gestures.send(new Pointer.Released(chartX(at), chartY(at), gestures.hit(at.x(), at.y()), held), at);
    }

    private void carryOver(MouseDragEvent event) {
        if (gestures.cargo() == Cargo.NOTHING) {
            workbench.carried().get().ifPresent(gestures::carry);
        }
        if (gestures.cargo() == Cargo.OFFICIAL) {
            dragging = true;
            drag(at(event), held(event));
        }
    }

    private void carriedHere(MouseDragEvent event) {
        if (workbench.carried().get().isPresent()) {
            release(at(event), held(event));
            workbench.drop();
        }
    }

    private void carriedAway(MouseDragEvent event) {
        if (event.getTarget() == sheet && workbench.carried().get().isPresent()) {
            abandon();
        }
    }

    private void abandon() {
        edges.stop();
        gestures.escape();
    }

    private void scroll(ScrollEvent event) {
        if (event.isControlDown() || event.isMetaDown()) {
            viewpoint.zoom(Math.pow(ZOOM_PER_PIXEL, event.getDeltaY() * 2), event.getX(), event.getY());
        } else {
            viewpoint.pan(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private Grip grip(MouseEvent event) {
        Button button = event.getButton() == MouseButton.SECONDARY
                ? Button.MENU
                : event.getButton() == MouseButton.MIDDLE || panning ? Button.PAN : Button.PRIMARY;
        boolean toggling = event.isShortcutDown() || event.isShiftDown();
        int clicks = event.isStillSincePress() ? event.getClickCount() : 1;
        return new Grip(button, clicks, toggling, event.isShortcutDown(), event.isAltDown());
    }

    private Grip held(MouseEvent event) {
        return new Grip(
                grip.button(), grip.clicks(), grip.toggling(), event.isShortcutDown(), event.isAltDown());
    }

    private static Point at(MouseEvent event) {
        return new Point(event.getX(), event.getY());
    }

    private double chartX(Point at) {
        return sheet.camera().toChartX(at.x());
    }

    private double chartY(Point at) {
        return sheet.camera().toChartY(at.y());
    }
}
