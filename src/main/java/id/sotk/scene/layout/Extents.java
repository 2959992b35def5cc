package id.sotk.scene.layout;

/// What each branch takes up around its own trunk, and where each box stands from the trunk of the one above.
final class Extents {

    final double[] height;
    /// How far a branch reaches to the left and right of its trunk, and down from its top.
    final double[] left;
    final double[] right;
    final double[] depth;

    private final BoxTree tree;
    private final double[] dx;
    private final double[] dy;
    private final double[] bus;
    private final Tie[] tie;

    Extents(BoxTree tree) {
        int size = tree.size();
        this.tree = tree;
        this.height = tree.heights();
        this.left = new double[size];
        this.right = new double[size];
        this.depth = new double[size];
        this.dx = new double[size];
        this.dy = new double[size];
        this.bus = new double[size];
        this.tie = new Tie[size];
    }

    BoxTree tree() {
        return tree;
    }

    void start(int box) {
        left[box] = tree.width(box) / 2;
        right[box] = left[box];
        depth[box] = height[box];
    }

    /// Puts a branch below its parent, and widens the parent's branch by it.
    void put(int box, double x, double y, Tie how, double busY) {
        dx[box] = x;
        dy[box] = y;
        tie[box] = how;
        bus[box] = busY;
        int above = tree.parent(box);
        left[above] = Math.max(left[above], left[box] - x);
        right[above] = Math.max(right[above], right[box] + x);
        depth[above] = Math.max(depth[above], y + depth[box]);
    }

    double width(int box) {
        return left[box] + right[box];
    }

    Arrangement placed() {
        int size = tree.size();
        for (int box = 0; box < size; box++) {
            int above = tree.parent(box);
            if (above < 0) {
                tie[box] = Tie.NONE;
            } else {
                dx[box] += dx[above];
                dy[box] += dy[above];
                bus[box] += dy[above];
            }
            dx[box] += tree.shiftX(box);
            dy[box] += tree.shiftY(box);
        }
        return new Arrangement(tree, dx, dy, height, tie, bus);
    }
}
