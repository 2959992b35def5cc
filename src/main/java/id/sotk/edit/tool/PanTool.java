package id.sotk.edit.tool;

import id.sotk.model.Document;
import java.util.Optional;

/// Moves the sheet with the hand; unmoved, the menu button opens the menu.
///
/// @param menu what the menu is for, as long as the hand has not moved
record PanTool(double x, double y, Optional<Hit> menu) implements Tool {

    @Override
    public Turn on(Pointer pointer, Document document) {
        return switch (pointer) {
            case Pointer.Dragged dragged -> new Turn(
                    new PanTool(x, y, Optional.empty()), new Step.Pan(dragged.x() - x, dragged.y() - y));
            case Pointer.Released _ ->
                Turn.end(menu.<Step>map(Step.Menu::new).orElseGet(Step.Rest::new));
            case Pointer.Escaped _ -> Turn.end(new Step.Cancel());
            case Pointer.Pressed _,Pointer.Hovered _ -> Turn.rest(this);
        };
    }
}
