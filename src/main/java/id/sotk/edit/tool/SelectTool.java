package id.sotk.edit.tool;

import id.sotk.model.Document;
import java.util.Optional;

/// Waits for a press, selects what lies there and hands over to the tool for dragging it.
record SelectTool() implements Tool {

    @Override
    public Turn on(Pointer pointer, Document document) {
        return switch (pointer) {
            case Pointer.Pressed pressed -> pressed(pressed);
            case Pointer.Escaped _ -> new Turn(this, new Step.Select(Optional.empty()));
            case Pointer.Dragged _,Pointer.Released _,Pointer.Hovered _ -> Turn.rest(this);
        };
    }

    private Turn pressed(Pointer.Pressed pressed) {
        return switch (pressed.grip().button()) {
            case PAN -> Turn.rest(new PanTool(pressed.x(), pressed.y(), Optional.empty()));
            case MENU -> Turn.rest(new PanTool(pressed.x(), pressed.y(), Optional.of(pressed.hit())));
            case PRIMARY -> pressed.hit()
                    .element()
                    .map(element -> onElement(element, pressed))
                    .orElseGet(() -> Turn.rest(MarqueeTool.from(pressed)));
        };
    }

    private Turn onElement(String element, Pointer.Pressed pressed) {
        String meant = pressed.hit().official().orElse(element);
        if (pressed.grip().clicks() == 2) {
            return new Turn(this, new Step.Rename(meant));
        }
        if (pressed.grip().toggling()) {
            return new Turn(taking(element, pressed), new Step.Toggle(meant));
        }
        return new Turn(taking(element, pressed), new Step.Select(Optional.of(meant)));
    }

    private static Tool taking(String element, Pointer.Pressed pressed) {
        return pressed.hit()
                .official()
                .<Tool>map(official -> new OfficialTool(official, Optional.of(element), pressed.x(), pressed.y()))
                .orElseGet(() -> new BoxTool(element, pressed.x(), pressed.y()));
    }
}
