package id.sotk.scene.layout;

/// The course of the line from a box to the one above it.
public enum Tie {
    /// No line: the head itself.
    NONE,
    /// Down the trunk, along the bus, down into the top of the box.
    DROP,
    /// Down a rail at the left, then into the left side of the box.
    RAIL,
    /// Down the trunk, then into the left side of the box.
    SIDE,
    /// From the left side of the upper box to the right side of the lower.
    LEFT,
    /// Stacked below a box of the same owner, without a line of its own.
    STACKED
}
