package id.sotk.scene.layout;

/// Puts together the head of the chart: group at the left, secretariat at the right, the row, the bottom row.
final class Head {

    private static final double SHEET_ASPECT = 1.41;
    private static final double CONVENTION_BONUS = 1.2;

    private final BoxTree tree;
    private final Extents extents;
    private final Rows rows;
    private final double height;
    private final double halfWidth;

    Head(BoxTree tree, Extents extents, Rows rows) {
        this.tree = tree;
        this.extents = extents;
        this.rows = rows;
        this.height = extents.height[0];
        this.halfWidth = tree.width(0) / 2;
    }

    void measure() {
        double level = Math.max(height, groups());
        int ownBoxes = rows.only(0, Hang.OWN);
        boolean hasRows = rows.only(0, Hang.ROW, Hang.TIER) + rows.only(0, Hang.BOTTOM) > 0;
        double side = sideDepth();
        if (ownBoxes > 0 && hasRows) {
            int cells = rows.only(0, Hang.OWN);
            level = Math.max(level, rows.columnsAtLeft(cells, level + BaganLayout.BUS_DROP, Math.max(side, 260)));
        }
        if (ownBoxes == 0 && isBesideBetter(level, side)) {
            beside(level);
            return;
        }
        level = Math.max(level, sides(halfWidth + BaganLayout.INDENT, BaganLayout.SIDE_GAP));
        mainRows(level + BaganLayout.BUS_DROP, hasRows);
    }

    private void mainRows(double firstBus, boolean hasRows) {
        boolean passed = rows.only(0, Hang.BOTTOM) > 0;
        double bus = firstBus;
        int cells = hasRows ? rows.only(0, Hang.ROW, Hang.TIER) : rows.only(0, Hang.OWN);
        if (cells > 0) {
            Rows.Shape shape = passed ? Rows.Shape.SHEET_PASSED : Rows.Shape.SHEET;
            bus = rows.rows(cells, bus, shape) + BaganLayout.BUS_DROP;
        }
        bottomRows(bus);
    }

    /// Functional groups at the left of the head, level with it; answers their lower end.
    private double groups() {
        double x = -halfWidth - BaganLayout.GROUP_GAP;
        double lowest = 0;
        int first = tree.first(0);
        for (int below = first; below < first + tree.count(0); below++) {
            if (tree.hang(below) == Hang.GROUP) {
                double y = Math.max(0, (height - extents.height[below]) / 2);
                extents.put(below, x - extents.right[below], y, Tie.LEFT, 0);
                x -= extents.width(below) + BaganLayout.GAP;
                lowest = Math.max(lowest, y + extents.depth[below]);
            }
        }
        return lowest;
    }

    private double sideDepth() {
        double depth = 0;
        int cells = rows.only(0, Hang.SIDE);
        for (int cell = 0; cell < cells; cell++) {
            depth += BaganLayout.INDENT + extents.depth[rows.cells[cell]];
        }
        return depth;
    }

    /// Secretariats at the right of the trunk, one below the other; answers their lower end.
    private double sides(double boxLeft, double branchLeft) {
        double y = height + BaganLayout.BUS_DROP;
        int cells = rows.only(0, Hang.SIDE);
        for (int cell = 0; cell < cells; cell++) {
            int below = rows.cells[cell];
            double x = Math.max(boxLeft + tree.width(below) / 2, branchLeft + extents.left[below]);
            extents.put(below, x, y, Tie.SIDE, 0);
            y += extents.depth[below] + BaganLayout.INDENT;
        }
        return cells == 0 ? 0 : y - BaganLayout.INDENT;
    }

    private void bottomRows(double bus) {
        int bottoms = rows.only(0, Hang.BOTTOM);
        if (bottoms > 0) {
            rows.rows(bottoms, bus + BaganLayout.BUS_DROP / 2, Rows.Shape.SHEET);
        }
    }

    /// Whether the sheet gets smaller where a deep secretariat stands beside the row instead of above it.
    private boolean isBesideBetter(double level, double side) {
        int bottoms = rows.only(0, Hang.BOTTOM);
        double bottomDepth = rows.depth(0, bottoms);
        if (rows.only(0, Hang.SIDE) != 1) {
            return false;
        }
        int secretariat = rows.cells[0];
        int cells = rows.only(0, Hang.ROW, Hang.TIER);
        if (cells == 0 || rows.perRow(cells, Rows.Shape.SHEET) < cells) {
            return false;
        }
        double rowWidth = rows.width(cells);
        double rowDepth = rows.depth(0, cells);
        double sideWidth = extents.width(secretariat);
        double above = need(
                Math.max(rowWidth, rowWidth / 2 + sideWidth), height + side + rowDepth + bottomDepth);
        double beside = need(
                rowWidth + sideWidth,
                Math.max(height + side, boxLevel(level, secretariat) + rowDepth) + bottomDepth);
        return above > beside * CONVENTION_BONUS;
    }

    private double boxLevel(double level, int secretariat) {
        return Math.max(level, height + BaganLayout.BUS_DROP + extents.height[secretariat]);
    }

    private void beside(double level) {
        rows.only(0, Hang.SIDE);
        int secretariat = rows.cells[0];
        double bus = boxLevel(level, secretariat) + BaganLayout.BUS_DROP;
        double sideWidth = extents.width(secretariat);
        boolean passed = rows.only(0, Hang.BOTTOM) > 0;
        int cells = rows.only(0, Hang.ROW, Hang.TIER);
        double lowest = bus + BaganLayout.BUS_DROP + rows.depth(0, cells);
        double end = passed
                ? rows.splitRow(0, cells, bus, sideWidth + BaganLayout.SIDE_GAP)
                : rows.row(0, cells, bus, -(rows.width(cells) + BaganLayout.SIDE_GAP + sideWidth) / 2);
        double sideEnd = sides(
                halfWidth + BaganLayout.INDENT, Math.max(BaganLayout.SIDE_GAP, end + BaganLayout.SIDE_GAP));
        bottomRows(Math.max(lowest, sideEnd) + BaganLayout.BUS_DROP);
    }

    /// Height of the landscape sheet that takes a drawing of this size.
    private static double need(double width, double depth) {
        return Math.max(width / SHEET_ASPECT, depth);
    }
}
