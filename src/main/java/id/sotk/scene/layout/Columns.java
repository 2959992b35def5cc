package id.sotk.scene.layout;

/// Stacks teams and people of a unit in one column or, where that grows too tall, in several.
final class Columns {

    private static final double COLUMN_GAP = 12;

    private final Extents extents;
    private final Cells cells;

    Columns(Extents extents, Cells cells) {
        this.extents = extents;
        this.cells = cells;
    }

    /// So many columns that none is much taller than the height given.
    int count(double tallest) {
        return Math.clamp(Math.round(cells.stackDepth(COLUMN_GAP) / tallest), 1, Math.max(1, cells.size()));
    }

    double width(int columns) {
        return columns * (cells.widest() + BaganLayout.GAP) - BaganLayout.GAP;
    }

    /// Stacks the gathered boxes below the bus, from the given left end; answers the lower end.
    ///
    /// @param drop room between the bus and the boxes
    double stack(int columns, double bus, double drop, double left) {
        double widest = cells.widest();
        double share = cells.stackDepth(COLUMN_GAP) / columns;
        double x = left + widest / 2;
        double y = bus + drop;
        double filled = 0;
        double lowest = y;
        int column = 0;
        Tie tie = Tie.DROP;
        for (int cell = 0; cell < cells.size(); cell++) {
            int below = cells.box(cell);
            double depth = extents.depth[below] + COLUMN_GAP;
            if (tie == Tie.STACKED && filled + depth / 2 > share * (column + 1) && column < columns - 1) {
                column++;
                x += widest + BaganLayout.GAP;
                y = bus + drop;
                tie = Tie.DROP;
            }
            extents.put(below, x, y, tie, bus);
            tie = Tie.STACKED;
            filled += depth;
            y += depth;
            lowest = Math.max(lowest, y - COLUMN_GAP);
        }
        return lowest;
    }
}
