package id.sotk.scene;

import id.sotk.scene.layout.BoxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Ways along the lines of the chart from one box to another.
final class Paths {

    private final BoxTree tree;
    private final Wires wires;
    private final Map<String, Integer> boxes;

    Paths(BoxTree tree, Wires wires, Map<String, Integer> boxes) {
        this.tree = tree;
        this.wires = wires;
        this.boxes = boxes;
    }

    /// Up to the first common box and down again; empty where one of the boxes is not drawn or both are one.
    List<Point> between(String from, String to) {
        Integer start = boxes.get(from);
        Integer end = boxes.get(to);
        if (start == null || end == null || start.equals(end)) {
            return List.of();
        }
        List<Point> up = new ArrayList<>();
        List<Point> down = new ArrayList<>();
        int one = start;
        int other = end;
        while (one != other) {
            if (one > other) {
                up.addAll(wires.course(one));
                one = tree.parent(one);
            } else {
                down.addAll(wires.course(other));
                other = tree.parent(other);
            }
        }
        dropCommonEnd(up, down);
        List<Point> path = new ArrayList<>();
        up.forEach(point -> Wires.append(path, point));
        down.reversed().forEach(point -> Wires.append(path, point));
        return List.copyOf(path);
    }

    /// Where both ways run up the same trunk, they meet where they first touch it.
    private static void dropCommonEnd(List<Point> up, List<Point> down) {
        if (up.isEmpty() || down.isEmpty()) {
            return;
        }
        while (up.size() > 1 && down.size() > 1 && up.getLast().equals(down.getLast())
                && sameDirection(up, down)) {
            Point upBend = up.get(up.size() - 2);
            Point downBend = down.get(down.size() - 2);
            Point end = up.getLast();
            up.removeLast();
            down.removeLast();
            if (!upBend.equals(downBend)) {
                Point meet = distance(upBend, end) < distance(downBend, end) ? upBend : downBend;
                up.add(meet);
                down.add(meet);
                return;
            }
        }
    }

    private static boolean sameDirection(List<Point> up, List<Point> down) {
        Point end = up.getLast();
        Point one = up.get(up.size() - 2);
        Point two = down.get(down.size() - 2);
        return Math.signum(one.x() - end.x()) == Math.signum(two.x() - end.x())
                && Math.signum(one.y() - end.y()) == Math.signum(two.y() - end.y());
    }

    private static double distance(Point one, Point two) {
        return Math.abs(one.x() - two.x()) + Math.abs(one.y() - two.y());
    }
}
