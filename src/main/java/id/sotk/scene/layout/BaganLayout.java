package id.sotk.scene.layout;

/// The conventional Indonesian chart: head on top, functional group at its left, secretariat at its right above the
/// row of divisions, sections and people stacked below their unit, technical units at the bottom.
///
/// Takes linear time; the same tree always gives the same places; no two boxes overlap unless shifted by hand.
public final class BaganLayout {

    static final double GAP = 20;
    static final double STACK_GAP = 12;
    static final double BUS_DROP = 20;
    static final double INDENT = 24;
    static final double SIDE_GAP = 32;
    static final double GROUP_GAP = 56;
    private static final double COLUMN_HEIGHT = 760;
    private static final double OWN_HEIGHT = 150;
    private static final int STACK_LIMIT = 12;

    private final BoxTree tree;
    private final Extents extents;
    private final Cells cells;
    private final Rows rows;
    private final Columns columns;
    /// Number of assistants below each box.
    private final int[] tiers;

    private BaganLayout(BoxTree tree) {
        this.tree = tree;
        this.extents = new Extents(tree);
        this.cells = new Cells(extents);
        this.rows = new Rows(extents, cells);
        this.columns = new Columns(extents, cells);
        this.tiers = new int[tree.size()];
    }

    public static Arrangement arrange(BoxTree tree) {
        return new BaganLayout(tree).arrange();
    }

    private Arrangement arrange() {
        for (int box = 1; box < tree.size(); box++) {
            tiers[tree.parent(box)] += tree.hang(box) == Hang.TIER ? 1 : 0;
        }
        for (int box = 0; box < tree.size(); box++) {
            if (tree.count(box) > 1 && isRow(box)) {
                evenOut(cells.only(box, Hang.ROW, Hang.TIER));
                evenOut(cells.only(box, Hang.BOTTOM));
            }
        }
        for (int box = tree.size() - 1; box >= 0; box--) {
            measure(box);
        }
        return extents.placed();
    }

    /// Boxes in one row get the height of the tallest, so that what hangs below them lines up.
    private void evenOut(Cells row) {
        double tallest = 0;
        for (int cell = 0; cell < row.size(); cell++) {
            tallest = Math.max(tallest, extents.height[row.box(cell)]);
        }
        for (int cell = 0; cell < row.size(); cell++) {
            extents.height[row.box(cell)] = tallest;
        }
    }

    private boolean isRow(int box) {
        return switch (tree.hang(box)) {
            case HEAD, TIER -> true;
            case SIDE -> tree.parent(box) == 0;
            case GROUP, ROW, BOTTOM, OWN -> tree.count(box) > STACK_LIMIT && unitsBelow(box) > STACK_LIMIT;
        };
    }

    private int unitsBelow(int box) {
        int units = 0;
        int first = tree.first(box);
        for (int below = first; below < first + tree.count(box); below++) {
            units += tree.hang(below) == Hang.OWN ? 0 : 1;
        }
        return units;
    }

    private void measure(int box) {
        extents.start(box);
        if (tree.count(box) == 0) {
            return;
        }
        if (tree.hang(box) == Hang.HEAD) {
            new Head(extents, cells, rows, columns).measure();
        } else if (unitsBelow(box) == 0) {
            own(box, extents.height[box] + STACK_GAP, COLUMN_HEIGHT);
        } else if (isRow(box)) {
            branch(box, Rows.Shape.branch(tree.hang(box) == Hang.TIER ? tiers[tree.parent(box)] : 2));
        } else if (tree.count(box) == 1) {
            straight(box);
        } else {
            rail(box);
        }
    }

    /// Teams and people of a unit, centred on its trunk.
    private void own(int box, double bus, double tallest) {
        cells.only(box, Hang.OWN);
        int count = columns.count(tallest);
        columns.stack(count, bus, STACK_GAP, -columns.width(count) / 2);
    }

    /// Units below in rows; teams and people in columns at the end of the row, or below where the rows wrap.
    private void branch(int box, Rows.Shape shape) {
        double bus = extents.height[box] + BUS_DROP;
        boolean hasOwn = !cells.only(box, Hang.OWN).isEmpty();
        cells.units(box);
        if (!hasOwn) {
            rows.rows(bus, shape);
        } else if (rows.perRow(shape) < cells.size()) {
            own(box, rows.rows(bus, shape.withTrunkPassing()) + STACK_GAP, COLUMN_HEIGHT);
        } else {
            rowWithOwn(box, bus);
        }
    }

    private void rowWithOwn(int box, double bus) {
        double unitDepth = cells.depth(0, cells.size());
        cells.only(box, Hang.OWN);
        int count = columns.count(Math.max(unitDepth, OWN_HEIGHT));
        double ownWidth = columns.width(count);
        double halfColumn = cells.widest() / 2;
        cells.units(box);
        double firstTrunk = extents.left[cells.box(0)];
        double lastTrunk = cells.width(0, cells.size()) + ownWidth - halfColumn;
        double end = rows.row(0, cells.size(), bus, -(firstTrunk + lastTrunk) / 2);
        cells.only(box, Hang.OWN);
        columns.stack(count, bus, BUS_DROP, end + GAP);
    }

    private void straight(int box) {
        int below = tree.first(box);
        double bus = extents.height[box] + BUS_DROP / 2;
        extents.put(below, 0, bus + BUS_DROP / 2, Tie.DROP, bus);
    }

    private void rail(int box) {
        double y = extents.height[box] + STACK_GAP;
        double left = -tree.width(box) / 2 + INDENT;
        int first = tree.first(box);
        for (int below = first; below < first + tree.count(box); below++) {
            extents.put(below, left + extents.left[below], y, Tie.RAIL, 0);
            y += extents.depth[below] + STACK_GAP;
        }
    }
}
