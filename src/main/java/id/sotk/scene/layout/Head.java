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
        if (besides(level, side, ownBoxes > 0 && hasRows)) {
            return;
        }
        level = Math.max(level, sides(halfWidth + BaganLayout.INDENT, BaganLayout.SIDE_GAP));
        mainRows(level + BaganLayout.BUS_DROP, hasRows);
    }

    private void mainRows(double firstBus, boolean hasRows) {
        int bottoms = rows.only(0, Hang.BOTTOM);
        double bus = firstBus;
        int cells = hasRows ? rows.only(0, Hang.ROW, Hang.TIER) : rows.only(0, Hang.OWN);
        if (cells > 0) {
            Rows.Shape shape = bottoms > 0 ? Rows.Shape.SHEET_PASSED : Rows.Shape.SHEET;
            bus = rows.rows(0, cells, bus, shape) + BaganLayout.BUS_DROP;
        }
        if (bottoms > 0) {
            rows.rows(0, rows.only(0, Hang.BOTTOM), bus + BaganLayout.BUS_DROP / 2, Rows.Shape.SHEET);
        }
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

    /// Where the secretariat's branch is deep, puts it beside the row instead of above it, if the sheet gets smaller.
    private boolean besides(double level, double side, boolean ownAtLeft) {
        if (rows.only(0, Hang.SIDE) != 1 || ownAtLeft || rows.only(0, Hang.BOTTOM) > 0) {
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
        double boxLevel = Math.max(level, height + BaganLayout.BUS_DROP + extents.height[secretariat]);
        double above = need(Math.max(rowWidth, rowWidth / 2 + sideWidth), height + side + rowDepth);
        double beside = need(rowWidth + sideWidth, Math.max(height + side, boxLevel + rowDepth));
        if (above <= beside * CONVENTION_BONUS) {
            return false;
        }
        double start = -(rowWidth + BaganLayout.SIDE_GAP + sideWidth) / 2;
        double end = rows.row(0, cells, boxLevel + BaganLayout.BUS_DROP, start);
        sides(halfWidth + BaganLayout.INDENT, Math.max(BaganLayout.SIDE_GAP, end + BaganLayout.SIDE_GAP));
        return true;
    }

    /// Height of the landscape sheet that takes a drawing of this size.
    private static double need(double width, double depth) {
        return Math.max(width / SHEET_ASPECT, depth);
    }
}
