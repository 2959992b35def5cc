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
    private final double cell;
    private final int[] start;
    private final int[] entries;

    SpatialIndex(List<Rect> rects, Rect bounds) {
        this.rects = rects;
        this.bounds = bounds;
        this.cell = cell(rects.size(), bounds);
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
    private static double cell(int size, Rect bounds) {
        double area = bounds.width() * bounds.height();
        return Math.max(CELL, Math.sqrt(area / (4.0 * size + 64)));
    }

    /// Numbers of the rectangles that share more than an edge with the area, in their order.
    int[] touching(Rect area) {
        int[] found = new int[16];
        int size = 0;
        int lastColumn = column(area.right());
        int lastLine = line(area.bottom());
        for (int line = line(area.y()); line <= lastLine; line++) {
            for (int column = column(area.x()); column <= lastColumn; column++) {
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

    /// Whether nothing but the two numbers given shares more than an edge with the area.
    boolean isFree(Rect area, int except, int other) {
        int lastColumn = column(area.right());
        int lastLine = line(area.bottom());
        for (int line = line(area.y()); line <= lastLine; line++) {
            for (int column = column(area.x()); column <= lastColumn; column++) {
                int index = line * columns + column;
                for (int at = start[index]; at < start[index + 1]; at++) {
                    int number = entries[at];
                    if (number != except && number != other && rects.get(number).overlaps(area)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /// A rectangle over several cells counts in the first of them that the area covers too.
    private boolean isFirst(Rect rect, Rect area, int column, int line) {
        return column == Math.max(column(rect.x()), column(area.x()))
                && line == Math.max(line(rect.y()), line(area.y()));
    }

    private void visit(Rect rect, java.util.function.IntConsumer each) {
        int lastColumn = column(rect.right());
        int lastLine = line(rect.bottom());
        for (int line = line(rect.y()); line <= lastLine; line++) {
            for (int column = column(rect.x()); column <= lastColumn; column++) {
                each.accept(line * columns + column);
            }
        }
    }

    private int column(double x) {
        return Math.clamp((int) ((x - bounds.x()) / cell), 0, columns - 1);
    }

    private int line(double y) {
        return Math.clamp((int) ((y - bounds.y()) / cell), 0, lines - 1);
    }
}
