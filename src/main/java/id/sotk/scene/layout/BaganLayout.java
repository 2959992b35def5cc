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
    private static final int STACK_LIMIT = 12;

    private final BoxTree tree;
    private final Extents extents;
    private final Rows rows;

    private BaganLayout(BoxTree tree) {
        this.tree = tree;
        this.extents = new Extents(tree);
        this.rows = new Rows(extents);
    }

    public static Arrangement arrange(BoxTree tree) {
        return new BaganLayout(tree).arrange();
    }

    private Arrangement arrange() {
        for (int box = 0; box < tree.size(); box++) {
            if (tree.count(box) > 1 && isRow(box)) {
                evenOut(box);
            }
        }
        for (int box = tree.size() - 1; box >= 0; box--) {
            measure(box);
        }
        return extents.placed();
    }

    /// Boxes of units in one row get the height of the tallest, so that what hangs below them lines up.
    private void evenOut(int box) {
        int first = tree.first(box);
        int end = first + tree.count(box);
        double tallest = 0;
        for (int below = first; below < end; below++) {
            tallest = Math.max(tallest, isInRow(below) ? extents.height[below] : 0);
        }
        for (int below = first; below < end; below++) {
            if (isInRow(below)) {
                extents.height[below] = tallest;
            }
        }
    }

    private boolean isInRow(int box) {
        return tree.hang(box) == Hang.ROW || tree.hang(box) == Hang.TIER;
    }

    private boolean isRow(int box) {
        return switch (tree.hang(box)) {
            case HEAD, TIER -> true;
            case SIDE -> tree.parent(box) == 0;
            case GROUP, ROW, BOTTOM, OWN -> unitsBelow(box) > STACK_LIMIT;
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
        int units = unitsBelow(box);
        if (tree.hang(box) == Hang.HEAD) {
            new Head(tree, extents, rows).measure();
        } else if (units == 0) {
            rows.columns(rows.only(box, Hang.OWN), extents.height[box] + 12, COLUMN_HEIGHT);
        } else if (isRow(box)) {
            int cells = rows.collect(box);
            rows.rows(cells, extents.height[box] + BUS_DROP, Rows.Shape.BRANCH);
        } else if (tree.count(box) == 1) {
            straight(box);
        } else {
            rail(box);
        }
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
