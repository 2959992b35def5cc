package id.sotk.edit.tool;

/// What the hand does: presses, drags, releases, hovers or gives up; places in chart units.
public sealed interface Pointer {

    /// A button went down.
    record Pressed(double x, double y, Hit hit, Grip grip) implements Pointer {}

    /// The pointer moved with the button down, further than a trembling hand does.
    record Dragged(double x, double y, Hit hit, Grip grip) implements Pointer {}

    /// The button went up.
    record Released(double x, double y, Hit hit, Grip grip) implements Pointer {}

    /// The pointer moved with no button down.
    record Hovered(double x, double y, Hit hit) implements Pointer {}

    /// The gesture was given up.
    record Escaped() implements Pointer {}
}
