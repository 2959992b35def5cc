package id.sotk.scene.layout;

/// Where the boxes of a chart stand: the head's top at 0, its centre at 0, right and down positive.
///
/// @param centerX centre of each box, from left to right
/// @param top upper edge of each box
/// @param height height of each box, evened out along a row
/// @param tie how the line to the box above runs
/// @param bus height of the horizontal part of that line, where it has one
public record Arrangement(BoxTree tree, double[] centerX, double[] top, double[] height, Tie[] tie, double[] bus) {

    /// Distance of a rail from the left edge of the box it comes from.
    public static final double RAIL_INSET = 12;

    public double left(int box) {
        return centerX[box] - tree.width(box) / 2;
    }

    public double right(int box) {
        return centerX[box] + tree.width(box) / 2;
    }

    public double bottom(int box) {
        return top[box] + height[box];
    }

    public double middle(int box) {
        return top[box] + height[box] / 2;
    }
}
