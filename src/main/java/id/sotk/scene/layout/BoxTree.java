package id.sotk.scene.layout;

import java.util.Arrays;

/// Boxes of a chart with their sizes, breadth first, so that the boxes below one box stand together.
public final class BoxTree {

    private int size;
    private int[] parent = new int[64];
    private int[] first = new int[64];
    private int[] count = new int[64];
    private Hang[] hang = new Hang[64];
    private double[] width = new double[64];
    private double[] height = new double[64];
    private double[] shiftX = new double[64];
    private double[] shiftY = new double[64];

    /// Adds the top of the chart and answers its number, 0.
    public int head(double boxWidth, double boxHeight) {
        if (size > 0) {
            throw new IllegalStateException("a chart must have one head, has " + size + " boxes already");
        }
        return append(-1, Hang.HEAD, boxWidth, boxHeight);
    }

    /// Adds a box below another and answers its number; refuses an order that is not breadth first.
    public int add(int above, Hang how, double boxWidth, double boxHeight) {
        if (above < 0 || above >= size || above < parent[size - 1]) {
            throw new IllegalArgumentException("boxes must come breadth first, was below number " + above);
        }
        if (how == Hang.HEAD) {
            throw new IllegalArgumentException("a box below another must not be the head");
        }
        if (count[above] == 0) {
            first[above] = size;
        }
        count[above]++;
        return append(above, how, boxWidth, boxHeight);
    }

    /// Shifts a box, and what hangs below it, from its automatic place.
    public void shift(int box, double dx, double dy) {
        shiftX[box] = dx;
        shiftY[box] = dy;
    }

    public int size() {
        return size;
    }

    public int parent(int box) {
        return parent[box];
    }

    /// Number of the first box below; meaningful only where [#count(int)] is positive.
    public int first(int box) {
        return first[box];
    }

    public int count(int box) {
        return count[box];
    }

    public Hang hang(int box) {
        return hang[box];
    }

    public double width(int box) {
        return width[box];
    }

    public double height(int box) {
        return height[box];
    }

    double shiftX(int box) {
        return shiftX[box];
    }

    double shiftY(int box) {
        return shiftY[box];
    }

    double[] heights() {
        return Arrays.copyOf(height, size);
    }

    private int append(int above, Hang how, double boxWidth, double boxHeight) {
        if (!(boxWidth > 0) || !(boxHeight > 0)) {
            throw new IllegalArgumentException("size of a box must be positive, was " + boxWidth + " x " + boxHeight);
        }
        if (size == parent.length) {
            grow(size * 2);
        }
        parent[size] = above;
        hang[size] = how;
        width[size] = boxWidth;
        height[size] = boxHeight;
        return size++;
    }

    private void grow(int length) {
        parent = Arrays.copyOf(parent, length);
        first = Arrays.copyOf(first, length);
        count = Arrays.copyOf(count, length);
        hang = Arrays.copyOf(hang, length);
        width = Arrays.copyOf(width, length);
        height = Arrays.copyOf(height, length);
        shiftX = Arrays.copyOf(shiftX, length);
        shiftY = Arrays.copyOf(shiftY, length);
    }
}
