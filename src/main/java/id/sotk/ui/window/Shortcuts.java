package id.sotk.ui.window;

import id.sotk.ui.work.Workbench;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The usual keys doing the usual things, wherever the keyboard is; keys of text fields stay theirs.
final class Shortcuts {

    private final OpenDesign design;
    private final Workbench workbench;

    Shortcuts(OpenDesign design, Workbench workbench) {
        this.design = design;
        this.workbench = workbench;
    }

    void handle(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        boolean done = event.isShortcutDown() ? withControl(event, writing) : plain(event, writing);
        if (done) {
            event.consume();
        }
    }

    private boolean withControl(KeyEvent event, boolean writing) {
        if (writing && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
            return false;
        }
        switch (event.getCode()) {
            case Z -> {
                if (event.isShiftDown()) {
                    workbench.redo();
                } else {
                    workbench.undo();
                }
            }
            case Y -> workbench.redo();
            case F -> design.shell().focusStaffSearch();
            case E -> design.export();
            case S -> design.saveCopy();
            case O -> design.openFile();
            case B -> design.compareRegulations();
            case PLUS, EQUALS, ADD -> design.shell().canvas().zoomIn();
            case MINUS, SUBTRACT -> design.shell().canvas().zoomOut();
            case DIGIT0, NUMPAD0 -> design.shell().canvas().fit();
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event, boolean writing) {
        switch (event.getCode()) {
            case F1 -> design.help();
            case F5 -> design.present();
            case SPACE, P -> {
                return !writing && design.shell().isSimulating() && design.shell().simulation().handles(event);
            }
            case ESCAPE -> {
                return giveUp();
            }
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    private boolean giveUp() {
        if (workbench.carried().get().isPresent()) {
            workbench.drop();
            workbench.tell(workbench.texts().get("carry.abandoned"));
        } else if (design.shell().isPresenting()) {
            design.present();
        } else {
            return false;
        }
        return true;
    }
}
