package id.sotk.scene.layout;

/// Puts together the head of the chart: group at the left, secretariat at the right, the row, the bottom row.
final class Head {

    private static final double SHEET_ASPECT = 1.41;
    private static final double CONVENTION_BONUS = 1.1;
    private static final double OWN_HEIGHT = 260;

    private final BoxTree tree;
    private final Extents extents;
    private final Cells cells;
    private final Rows rows;
    private final Columns columns;
    private final double height;
    private final double halfWidth;

    Head(Extents extents, Cells cells, Rows rows, Columns columns) {
        this.tree = extents.tree();
        this.extents = extents;
        this.cells = cells;
        this.rows = rows;
        this.columns = columns;
        this.height = extents.height[0];
        this.halfWidth = tree.width(0) / 2;
    }

    void measure() {
        double level = Math.max(height, groups());
        double side = sideDepth();
        boolean hasOwn = !cells.only(0, Hang.OWN).isEmpty();
        boolean hasRows = has(Hang.ROW) || has(Hang.TIER) || has(Hang.BOTTOM);
        if (!hasRows) {
            level = Math.max(level, sides(SideRoom.RIGHT_OF_TRUNK));
            cells.only(0, Hang.OWN);
            rows.rows(level + BaganLayout.BUS_DROP, Rows.Shape.SHEET);
            return;
        }
        if (!hasOwn && isBesideBetter(level, side)) {
            beside(level);
            return;
        }
        if (hasOwn) {
            level = Math.max(level, ownAtLeft(level + BaganLayout.BUS_DROP, Math.max(side, OWN_HEIGHT)));
        }
        level = Math.max(level, sides(SideRoom.RIGHT_OF_TRUNK));
        mainRows(level + BaganLayout.BUS_DROP);
    }

    /// How far at the right the secretariat's branch must stand.
    private record SideRoom(double branchLeft) {
        static final SideRoom RIGHT_OF_TRUNK = new SideRoom(BaganLayout.SIDE_GAP);
    }

    private boolean has(Hang how) {
        return !cells.only(0, how).isEmpty();
    }

    /// Teams and people of the head itself, at the left of the trunk; answers their lower end.
    private double ownAtLeft(double bus, double tallest) {
        cells.only(0, Hang.OWN);
        int count = Math.min(4, columns.count(tallest));
        return columns.stack(
                count, bus, BaganLayout.BUS_DROP, -BaganLayout.SIDE_GAP - columns.width(count));
    }

    private void mainRows(double firstBus) {
        Rows.Shape shape = has(Hang.BOTTOM) ? Rows.Shape.SHEET.withTrunkPassing() : Rows.Shape.SHEET;
        cells.only(0, Hang.ROW, Hang.TIER);
        bottomRows(cells.isEmpty() ? firstBus : rows.rows(firstBus, shape) + BaganLayout.BUS_DROP);
    }

    private void bottomRows(double bus) {
        cells.only(0, Hang.BOTTOM);
        rows.rows(bus + BaganLayout.BUS_DROP / 2, Rows.Shape.SHEET);
    }

    /// Functional groups at the left of the head, level with it; answers their lower end.
    private double groups() {
        double x = -halfWidth - BaganLayout.GROUP_GAP;
        double lowest = 0;
        cells.only(0, Hang.GROUP);
        for (int cell = 0; cell < cells.size(); cell++) {
            int group = cells.box(cell);
            double y = Math.max(0, (height - extents.height[group]) / 2);
            extents.put(group, x - extents.right[group], y, Tie.LEFT, 0);
            x -= extents.width(group) + BaganLayout.GAP;
            lowest = Math.max(lowest, y + extents.depth[group]);
        }
        return lowest;
    }

    private double sideDepth() {
        cells.only(0, Hang.SIDE);
        return cells.stackDepth(BaganLayout.INDENT);
    }

    /// Secretariats at the right of the trunk, one below the other; answers their lower end.
    private double sides(SideRoom room) {
        double y = height + BaganLayout.BUS_DROP;
        double lowest = 0;
        cells.only(0, Hang.SIDE);
        for (int cell = 0; cell < cells.size(); cell++) {
            int side = cells.box(cell);
            double boxLeft = halfWidth + BaganLayout.INDENT + tree.width(side) / 2;
            extents.put(side, Math.max(boxLeft, room.branchLeft + extents.left[side]), y, Tie.SIDE, 0);
            lowest = y + extents.depth[side];
            y = lowest + BaganLayout.INDENT;
        }
        return lowest;
    }

    /// Whether the sheet gets smaller where a deep secretariat stands beside the row instead of above it.
    private boolean isBesideBetter(double level, double side) {
        double bottomDepth = cells.only(0, Hang.BOTTOM).depth(0, cells.size());
        if (cells.only(0, Hang.SIDE).size() != 1) {
            return false;
        }
        int secretariat = cells.box(0);
        cells.only(0, Hang.ROW, Hang.TIER);
        if (cells.isEmpty() || rows.perRow(Rows.Shape.SHEET) < cells.size()) {
            return false;
        }
        double rowWidth = cells.width(0, cells.size());
        double rowDepth = cells.depth(0, cells.size());
        double sideWidth = extents.width(secretariat);
        double above = need(Math.max(rowWidth, rowWidth / 2 + sideWidth), height + side + rowDepth + bottomDepth);
        double beside = need(
                rowWidth + sideWidth,
                Math.max(height + side, boxLevel(level, secretariat) + rowDepth) + bottomDepth);
        return above > beside * CONVENTION_BONUS;
    }

    private double boxLevel(double level, int secretariat) {
        return Math.max(level, height + BaganLayout.BUS_DROP + extents.height[secretariat]);
    }

    private void beside(double level) {
        int secretariat = cells.only(0, Hang.SIDE).box(0);
        double bus = boxLevel(level, secretariat) + BaganLayout.BUS_DROP;
        double atRight = extents.width(secretariat) + BaganLayout.SIDE_GAP;
        boolean passed = has(Hang.BOTTOM);
        cells.only(0, Hang.ROW, Hang.TIER);
        int size = cells.size();
        double lowest = bus + BaganLayout.BUS_DROP + cells.depth(0, size);
        double end = passed
                ? rows.splitRow(0, size, bus, atRight)
                : rows.row(0, size, bus, -(cells.width(0, size) + atRight) / 2);
        double sideEnd = sides(new SideRoom(Math.max(BaganLayout.SIDE_GAP, end + BaganLayout.SIDE_GAP)));
        bottomRows(Math.max(lowest, sideEnd) + BaganLayout.BUS_DROP);
    }

    /// Height of the landscape sheet that takes a drawing of this size.
    private static double need(double width, double depth) {
        return Math.max(width / SHEET_ASPECT, depth);
    }
}
