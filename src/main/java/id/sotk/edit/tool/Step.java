package id.sotk.edit.tool;

import id.sotk.edit.command.Command;
import java.util.Optional;

/// What the window does next because of what the hand did.
public sealed interface Step {

    /// Nothing changes.
    record Rest() implements Step {}

    /// The element becomes the selection; none clears it.
    record Select(Optional<String> element) implements Step {}

    /// The element joins the selection or leaves it.
    record Toggle(String element) implements Step {}

    /// The rectangle of a marquee in the making, or the last one.
    record Sweep(double x, double y, double width, double height, boolean finished) implements Step {}

    /// Something is carried, and may be let go here or not.
    ///
    /// @param carried the element or official in hand
    /// @param dx from where it was taken, in chart units
    /// @param drop what letting go would do; empty where nothing happens
    record Preview(String carried, double dx, double dy, Optional<Drop> drop) implements Step {}

    /// The edit is done.
    record Commit(Command command) implements Step {}

    /// The drop is refused; nothing changes.
    record Refuse(Drop drop) implements Step {}

    /// The sheet moves under the hand, in chart units.
    record Pan(double dx, double dy) implements Step {}

    /// The menu of the element, or of the sheet, opens.
    record Menu(Hit hit) implements Step {}

    /// The name of the element is edited in its place.
    record Rename(String element) implements Step {}

    /// What was carried goes back.
    record Cancel() implements Step {}
}
