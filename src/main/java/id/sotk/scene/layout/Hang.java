package id.sotk.scene.layout;

/// How a box hangs on the one above it in the conventional chart.
public enum Hang {
    /// The top of the chart, in the middle.
    HEAD,
    /// Functional group: at the left of the head's line.
    GROUP,
    /// Secretariat: at the right of the head's line, above the row.
    SIDE,
    /// Assistant: in the row, with a row of its own below.
    TIER,
    /// Division or section: in the row below the head, stacked below anything else.
    ROW,
    /// Technical unit: in the bottom row.
    BOTTOM,
    /// Team or staff list of the unit itself.
    OWN
}
