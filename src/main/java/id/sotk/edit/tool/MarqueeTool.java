package id.sotk.edit.tool;

import id.sotk.model.Document;
import java.util.Optional;

/// Draws a rectangle on the ground and selects what lies in it; unmoved, it clears the selection.
record MarqueeTool(double x, double y, boolean moved, boolean adding) implements Tool {

    static MarqueeTool from(Pointer.Pressed pressed) {
        return new MarqueeTool(pressed.x(), pressed.y(), false, pressed.grip().toggling());
    }

    @Override
    public Turn on(Pointer pointer, Document document) {
        return switch (pointer) {
            case Pointer.Dragged dragged -> new Turn(
                    new MarqueeTool(x, y, true, adding), sweep(dragged.x(), dragged.y(), false));
            case Pointer.Released released -> Turn.end(released(released));
            case Pointer.Escaped _ -> Turn.end(new Step.Cancel());
            case Pointer.Pressed _,Pointer.Hovered _ -> Turn.rest(this);
        };
    }

    private Step released(Pointer.Released released) {
        if (moved) {
            return sweep(released.x(), released.y(), true);
        }
        return adding ? new Step.Rest() : new Step.Select(Optional.empty());
    }

    private Step.Sweep sweep(double toX, double toY, boolean finished) {
        return new Step.Sweep(
                Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y), finished);
    }
}
