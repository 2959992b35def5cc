package id.sotk.scene.layout;

/// Puts branches side by side below one trunk, in rows that wrap.
final class Rows {

    /// The outline rows aim at.
    ///
    /// @param aspect width by height
    /// @param unwrapped so many branches stay in one row
    /// @param passed whether the trunk goes on below, through a gap in each row
    record Shape(double aspect, int unwrapped, boolean passed) {
        /// The main row: as wide as a sheet in landscape.
        static final Shape SHEET = new Shape(1.6, 7, false);

        /// The row below one of so many boxes side by side: narrower.
        static Shape branch(int siblings) {
            return new Shape(1.0, Math.max(2, 8 / siblings), false);
        }

        Shape withTrunkPassing() {
            return new Shape(aspect, unwrapped, true);
        }
    }

    private static final double TRUNK_GAP = 20;
    private static final double ROW_GAP = 24;

    private final Extents extents;
    private final Cells cells;

    Rows(Extents extents, Cells cells) {
        this.extents = extents;
        this.cells = cells;
    }

    /// Puts the gathered branches in rows, the first bus at the given height, and answers the lower end.
    double rows(double firstBus, Shape shape) {
        int size = cells.size();
        int perRow = perRow(shape);
        double bus = firstBus;
        for (int from = 0; from < size; from += perRow) {
            int to = Math.min(size, from + perRow);
            if (shape.passed || to < size) {
                splitRow(from, to, bus, 0);
            } else {
                row(from, to, bus, centred(from, to));
            }
            bus += BaganLayout.BUS_DROP + cells.depth(from, to) + ROW_GAP;
        }
        return bus - ROW_GAP;
    }

    int perRow(Shape shape) {
        int size = cells.size();
        if (size <= shape.unwrapped) {
            return Math.max(1, size);
        }
        double rowDepth = cells.stackDepth(0) / size + BaganLayout.BUS_DROP + ROW_GAP;
        double width = cells.width(0, size);
        int wanted = (int) Math.max(1, Math.round(Math.sqrt(width / (shape.aspect * rowDepth))));
        return (size + wanted - 1) / wanted;
    }

    /// The start from which the trunk stands midway between the first and the last branch.
    private double centred(int from, int to) {
        double width = cells.width(from, to) - BaganLayout.GAP;
        return -(extents.left[cells.box(from)] + width - extents.right[cells.box(to - 1)]) / 2;
    }

    /// One row from the given left end; answers its right end.
    double row(int from, int to, double bus, double start) {
        double x = start;
        for (int cell = from; cell < to; cell++) {
            int below = cells.box(cell);
            extents.put(below, x + extents.left[below], bus + BaganLayout.BUS_DROP, Tie.DROP, bus);
            x += extents.width(below) + BaganLayout.GAP;
        }
        return x - BaganLayout.GAP;
    }

    /// A row with a gap for the trunk, which goes on down; balanced with something so wide at its right.
    ///
    /// Answers the right end of the row.
    double splitRow(int from, int to, double bus, double widthAtRight) {
        double half = (cells.width(from, to) + widthAtRight) / 2 + 1;
        double leftPart = 0;
        int middle = from;
        while (middle < to && leftPart + cells.width(middle, middle + 1) / 2 < half) {
            leftPart += cells.width(middle, middle + 1);
            middle++;
        }
        row(from, middle, bus, BaganLayout.GAP - leftPart - TRUNK_GAP);
        return row(middle, to, bus, TRUNK_GAP);
    }
}
