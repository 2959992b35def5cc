package id.sotk.scene;

import java.util.Arrays;
import java.util.List;

/// Finds rectangles by place: a grid of cells, each with the numbers of the rectangles that touch it.
final class SpatialIndex {

    private static final double CELL = 240;

    private final List<Rect> rects;
    private final Rect bounds;
    private final int columns;
    private final int lines;
    private final int[] start;
    private final int[] entries;

    SpatialIndex(List<Rect> rects, Rect bounds) {
        this.rects = rects;
        this.bounds = bounds;
        double cell = cell();
        this.columns = (int) (bounds.width() / cell) + 1;
        this.lines = (int) (bounds.height() / cell) + 1;
        this.start = new int[columns * lines + 1];
        for (Rect rect : rects) {
            visit(rect, index -> start[index + 1]++);
        }
        for (int index = 1; index < start.length; index++) {
            start[index] += start[index - 1];
        }
        this.entries = new int[start[start.length - 1]];
        int[] next = Arrays.copyOf(start, start.length);
        for (int number = 0; number < rects.size(); number++) {
            int entry = number;
            visit(rects.get(number), index -> entries[next[index]++] = entry);
        }
    }

    /// Cells grow with the sheet, so that their number stays within a small multiple of the rectangles'.
    private double cell() {
        double area = bounds.width() * bounds.height();
        return Math.max(CELL, Math.sqrt(area / (4.0 * rects.size() + 64)));
    }

    /// Numbers of the rectangles that share more than an edge with the area, in their order.
    int[] touching(Rect area) {
        int[] found = new int[16];
        int size = 0;
        int[] range = range(area);
        for (int line = range[1]; line <= range[3]; line++) {
            for (int column = range[0]; column <= range[2]; column++) {
                int index = line * columns + column;
                for (int at = start[index]; at < start[index + 1]; at++) {
                    Rect rect = rects.get(entries[at]);
                    if (isFirst(rect, area, column, line) && rect.overlaps(area)) {
                        found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
                        found[size++] = entries[at];
                    }
                }
            }
        }
        int[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /// Whether anything but the two numbers given shares more than an edge with the area.
    boolean isFree(Rect area, int except, int other) {
        for (int number : touching(area)) {
            if (number != except && number != other) {
                return false;
            }
        }
        return true;
    }

    /// A rectangle over several cells counts in the first of them that the area covers too.
    private boolean isFirst(Rect rect, Rect area, int column, int line) {
        int[] own = range(rect);
        int[] asked = range(area);
        return column == Math.max(own[0], asked[0]) && line == Math.max(own[1], asked[1]);
    }

    private void visit(Rect rect, java.util.function.IntConsumer each) {
        int[] range = range(rect);
        for (int line = range[1]; line <= range[3]; line++) {
            for (int column = range[0]; column <= range[2]; column++) {
                each.accept(line * columns + column);
            }
        }
    }

    private int[] range(Rect rect) {
        double cell = cell();
        return new int[]{
            Math.clamp((int) ((rect.x() - bounds.x()) / cell), 0, columns - 1),
            Math.clamp((int) ((rect.y() - bounds.y()) / cell), 0, lines - 1),
            Math.clamp((int) ((rect.right() - bounds.x()) / cell), 0, columns - 1),
            Math.clamp((int) ((rect.bottom() - bounds.y()) / cell), 0, lines - 1)
        };
    }
}
