package id.sotk.edit.tool;

/// Which part of an element the pointer is on; decides what a drop there means.
public enum Zone {
    /// Nothing of the chart.
    GROUND,
    /// The left edge of a unit, or the gap before it: the place before it among its siblings.
    BEFORE,
    /// The element as a whole.
    BODY,
    /// The right edge of a unit, or the gap after it.
    AFTER,
    /// One official in a roster.
    ROW,
    /// The place of the chair in a team.
    CHAIR,
    /// The place of the coordinator in a team.
    COORDINATOR
}
