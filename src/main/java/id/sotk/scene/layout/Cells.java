package id.sotk.scene.layout;

import java.util.Arrays;

/// Numbers of boxes gathered to be placed together; one gathering replaces the one before.
final class Cells {

    private final BoxTree tree;
    private final Extents extents;
    private int[] boxes = new int[64];
    private int size;

    Cells(Extents extents) {
        this.extents = extents;
        this.tree = extents.tree();
    }

    /// Gathers the boxes below that hang in the way given.
    Cells only(int box, Hang how) {
        return only(box, how, how);
    }

    Cells only(int box, Hang how, Hang or) {
        size = 0;
        int first = tree.first(box);
        for (int below = first; below < first + tree.count(box); below++) {
            if (tree.hang(below) == how || tree.hang(below) == or) {
                keep(below);
            }
        }
        return this;
    }

    /// Gathers the units below a box, without its own teams and people.
    Cells units(int box) {
        size = 0;
        int first = tree.first(box);
        for (int below = first; below < first + tree.count(box); below++) {
            if (tree.hang(below) != Hang.OWN) {
                keep(below);
            }
        }
        return this;
    }

    private void keep(int box) {
        if (size == boxes.length) {
            boxes = Arrays.copyOf(boxes, size * 2);
        }
        boxes[size++] = box;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int box(int cell) {
        return boxes[cell];
    }

    /// Width of the branches from one cell to before another, side by side, with a gap after each.
    double width(int from, int to) {
        double width = 0;
        for (int cell = from; cell < to; cell++) {
            width += extents.width(boxes[cell]) + BaganLayout.GAP;
        }
        return width;
    }

    /// Depth of the deepest branch from one cell to before another.
    double depth(int from, int to) {
        double depth = 0;
        for (int cell = from; cell < to; cell++) {
            depth = Math.max(depth, extents.depth[boxes[cell]]);
        }
        return depth;
    }

    /// Depth of all branches one below the other, with a gap after each.
    double stackDepth(double gap) {
        double depth = 0;
        for (int cell = 0; cell < size; cell++) {
            depth += extents.depth[boxes[cell]] + gap;
        }
        return depth;
    }

    double widest() {
        double widest = 0;
        for (int cell = 0; cell < size; cell++) {
            widest = Math.max(widest, extents.width(boxes[cell]));
        }
        return widest;
    }
}
