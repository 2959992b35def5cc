package id.sotk.scene.layout;

import java.util.Arrays;

/// Puts branches side by side below one trunk: in rows that wrap, or in columns of people.
final class Rows {

    /// The outline rows aim at.
    enum Shape {
        /// The main row: as wide as a sheet in landscape.
        SHEET(1.6, 7, false),
        /// The main row with further rows below it: the trunk passes through a gap.
        SHEET_PASSED(1.6, 7, true),
        /// The row below an assistant or a secretariat: narrower.
        BRANCH(1.0, 4, false);

        private final double aspect;
        private final int unwrapped;
        private final boolean passed;

        Shape(double aspect, int unwrapped, boolean passed) {
            this.aspect = aspect;
            this.unwrapped = unwrapped;
            this.passed = passed;
        }
    }

    private static final double TRUNK_GAP = 20;
    private static final double ROW_GAP = 24;
    private static final double COLUMN_GAP = 12;

    private final Extents extents;
    private final BoxTree tree;
    int[] cells = new int[64];

    Rows(Extents extents) {
        this.extents = extents;
        this.tree = extents.tree();
    }

    /// Gathers everything below a box: its units, then its own teams and people.
    int collect(int box) {
        int first = tree.first(box);
        int end = first + tree.count(box);
        int size = 0;
        for (int below = first; below < end; below++) {
            if (tree.hang(below) != Hang.OWN) {
                size = keep(below, size);
            }
        }
        for (int below = first; below < end; below++) {
            if (tree.hang(below) == Hang.OWN) {
                size = keep(below, size);
            }
        }
        return size;
    }

    /// Gathers the boxes below that hang in one of the ways given.
    int only(int box, Hang how) {
        return only(box, how, how);
    }

    int only(int box, Hang how, Hang or) {
        int first = tree.first(box);
        int size = 0;
        for (int below = first; below < first + tree.count(box); below++) {
            if (tree.hang(below) == how || tree.hang(below) == or) {
                size = keep(below, size);
            }
        }
        return size;
    }

    private int keep(int box, int size) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        cells[size] = box;
        return size + 1;
    }

    /// Width of the gathered branches in one row.
    double width(int size) {
        double width = -BaganLayout.GAP;
        for (int cell = 0; cell < size; cell++) {
            width += extents.width(cells[cell]) + BaganLayout.GAP;
        }
        return width;
    }

    double depth(int from, int to) {
        double depth = 0;
        for (int cell = from; cell < to; cell++) {
            depth = Math.max(depth, extents.depth[cells[cell]]);
        }
        return depth;
    }

    /// Puts the gathered branches in rows, the first bus at the given height, and answers the lower end.
    double rows(int size, double firstBus, Shape shape) {
        int perRow = perRow(size, shape);
        double bus = firstBus;
        for (int from = 0; from < size; from += perRow) {
            int to = Math.min(size, from + perRow);
            if (shape.passed || to < size) {
                splitRow(from, to, bus, 0);
            } else {
                row(from, to, bus, centred(from, to));
            }
            bus += BaganLayout.BUS_DROP + depth(from, to) + ROW_GAP;
        }
        return bus - ROW_GAP;
    }

    int perRow(int size, Shape shape) {
        if (size <= shape.unwrapped) {
            return size;
        }
        double depths = 0;
        for (int cell = 0; cell < size; cell++) {
            depths += extents.depth[cells[cell]];
        }
        double rowDepth = depths / size + BaganLayout.BUS_DROP + ROW_GAP;
        int wanted = (int) Math.max(1, Math.round(Math.sqrt(width(size) / (shape.aspect * rowDepth))));
        int perRow = (size + wanted - 1) / wanted;
        return Math.min(size, Math.max(1, perRow));
    }

    /// The start from which the trunk stands midway between the first and the last branch.
    private double centred(int from, int to) {
        double width = -BaganLayout.GAP;
        for (int cell = from; cell < to; cell++) {
            width += extents.width(cells[cell]) + BaganLayout.GAP;
        }
        return -(extents.left[cells[from]] + width - extents.right[cells[to - 1]]) / 2;
    }

    double row(int from, int to, double bus, double start) {
        double x = start;
        for (int cell = from; cell < to; cell++) {
            int below = cells[cell];
            extents.put(below, x + extents.left[below], bus + BaganLayout.BUS_DROP, Tie.DROP, bus);
            x += extents.width(below) + BaganLayout.GAP;
        }
        return x - BaganLayout.GAP;
    }

    /// A row with a gap for the trunk, which goes on down; balanced with something so wide at its right.
    ///
    /// Answers the right end of the row.
    double splitRow(int from, int to, double bus, double widthAtRight) {
        double total = widthAtRight;
        for (int cell = from; cell < to; cell++) {
            total += extents.width(cells[cell]) + BaganLayout.GAP;
        }
        double leftPart = 0;
        int middle = from;
        while (middle < to && leftPart + (extents.width(cells[middle]) + BaganLayout.GAP) / 2 < total / 2 + 1) {
            leftPart += extents.width(cells[middle]) + BaganLayout.GAP;
            middle++;
        }
        row(from, middle, bus, BaganLayout.GAP - leftPart - TRUNK_GAP);
        return row(middle, to, bus, TRUNK_GAP);
    }

    /// Stacks the gathered boxes in one column or, where that grows too tall, in several, centred on the trunk.
    double columns(int size, double bus, double tallest) {
        return columns(size, bus, count(size, tallest), Double.NaN);
    }

    /// The same at the left of the trunk.
    double columnsAtLeft(int size, double bus, double tallest) {
        return columns(size, bus, Math.min(4, count(size, tallest)), -BaganLayout.SIDE_GAP);
    }

    private int count(int size, double tallest) {
        return Math.clamp(Math.round(stackDepth(size) / tallest), 1, size);
    }

    private double stackDepth(int size) {
        double depth = 0;
        for (int cell = 0; cell < size; cell++) {
            depth += extents.depth[cells[cell]] + COLUMN_GAP;
        }
        return depth;
    }

    private double columns(int size, double bus, int columns, double rightEdge) {
        double widest = 0;
        for (int cell = 0; cell < size; cell++) {
            widest = Math.max(widest, extents.width(cells[cell]));
        }
        double share = stackDepth(size) / columns;
        double total = columns * (widest + BaganLayout.GAP) - BaganLayout.GAP;
        double x = (Double.isNaN(rightEdge) ? -total / 2 : rightEdge - total) + widest / 2;
        double filled = 0;
        double y = bus + 12;
        double lowest = y;
        int column = 0;
        boolean starts = true;
        for (int cell = 0; cell < size; cell++) {
            int below = cells[cell];
            double depth = extents.depth[below] + COLUMN_GAP;
            if (!starts && filled + depth / 2 > share * (column + 1) && column < columns - 1) {
                column++;
                x += widest + BaganLayout.GAP;
                y = bus + 12;
                starts = true;
            }
            extents.put(below, x, y, starts ? Tie.DROP : Tie.STACKED, bus);
            starts = false;
            filled += depth;
            y += depth;
            lowest = Math.max(lowest, y - COLUMN_GAP);
        }
        return lowest;
    }
}
