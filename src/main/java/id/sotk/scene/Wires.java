package id.sotk.scene;

import id.sotk.scene.layout.Arrangement;
import id.sotk.scene.layout.BoxTree;
import id.sotk.scene.layout.Tie;
import java.util.ArrayList;
import java.util.List;

/// Draws the lines of an arranged chart: one trunk and one rail for each box, shared by all below it.
final class Wires {

    private final Arrangement arrangement;
    private final BoxTree tree;

    Wires(Arrangement arrangement) {
        this.arrangement = arrangement;
        this.tree = arrangement.tree();
    }

    /// The course from a box to the one above it, from its own edge to the other's.
    List<Point> course(int box) {
        int above = tree.parent(box);
        double trunk = arrangement.centerX()[above];
        double x = arrangement.centerX()[box];
        double from = arrangement.bottom(above);
        double middle = arrangement.middle(box);
        double rail = arrangement.left(above) + Arrangement.RAIL_INSET;
        return switch (arrangement.tie()[box]) {
            case NONE -> List.of();
            case DROP -> points(x, arrangement.top()[box], x, bus(box), trunk, bus(box), trunk, from);
            case RAIL -> points(arrangement.left(box), middle, rail, middle, rail, from);
            case SIDE -> points(arrangement.left(box), middle, trunk, middle, trunk, from);
            case LEFT -> sideways(box, above);
            case STACKED -> stacked(box, trunk, from);
        };
    }

    private List<Point> sideways(int box, int above) {
        double start = arrangement.middle(box);
        double end = Math.clamp(start, arrangement.top()[above] + 8, arrangement.bottom(above) - 8);
        double bend = (arrangement.right(box) + arrangement.left(above)) / 2;
        return points(arrangement.right(box), start, bend, start, bend, end, arrangement.left(above), end);
    }

    private List<Point> stacked(int box, double trunk, double from) {
        double beside = arrangement.left(box) - 8;
        double middle = arrangement.middle(box);
        return points(arrangement.left(box), middle, beside, middle, beside, bus(box), trunk, bus(box), trunk, from);
    }

    /// Height of the bus, drawn up where the box was shifted above it by hand.
    private double bus(int box) {
        return Math.min(arrangement.bus()[box], arrangement.top()[box] - 8);
    }

    /// The lines below one box: its trunk, its rail, their buses, and a drop or a tick for each box below.
    List<Mark.Route> below(int box, Mark.Stroke stroke) {
        List<Mark.Route> routes = new ArrayList<>();
        Spine spine = new Spine(arrangement.centerX()[box], arrangement.bottom(box));
        Spine rail = new Spine(arrangement.left(box) + Arrangement.RAIL_INSET, arrangement.bottom(box));
        int first = tree.first(box);
        for (int below = first; below < first + tree.count(box); below++) {
            double x = arrangement.centerX()[below];
            switch (arrangement.tie()[below]) {
                case DROP -> {
                    spine.reach(bus(below), x, routes, stroke);
                    routes.add(line(x, bus(below), x, arrangement.top()[below], stroke));
                }
                case RAIL -> {
                    rail.reach(arrangement.middle(below));
                    routes.add(line(rail.x, arrangement.middle(below), arrangement.left(below),
                            arrangement.middle(below), stroke));
                }
                case SIDE -> {
                    spine.reach(arrangement.middle(below));
                    routes.add(line(spine.x, arrangement.middle(below), arrangement.left(below),
                            arrangement.middle(below), stroke));
                }
                case NONE, LEFT, STACKED -> {}
            }
        }
        spine.draw(routes, stroke);
        rail.draw(routes, stroke);
        return routes;
    }

    boolean isFunctional(int box) {
        return arrangement.tie()[box] == Tie.LEFT;
    }

    private static Mark.Route line(double x1, double y1, double x2, double y2, Mark.Stroke stroke) {
        return new Mark.Route(List.of(new Point(x1, y1), new Point(x2, y2)), stroke);
    }

    /// Points from coordinates in pairs, without repeated points and without bends that are none.
    static List<Point> points(double... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int at = 0; at < coordinates.length; at += 2) {
            append(points, new Point(coordinates[at], coordinates[at + 1]));
        }
        return points;
    }

    static void append(List<Point> points, Point point) {
        if (!points.isEmpty() && points.getLast().equals(point)) {
            return;
        }
        if (points.size() > 1) {
            Point last = points.getLast();
            Point before = points.get(points.size() - 2);
            boolean straight = before.x() == last.x() && last.x() == point.x()
                    || before.y() == last.y() && last.y() == point.y();
            if (straight) {
                points.removeLast();
                append(points, point);
                return;
            }
        }
        points.add(point);
    }

    /// A vertical line that grows as far as the boxes on it need, with a bus where it turns off.
    private static final class Spine {
        private final double x;
        private final double from;
        private double lowest;
        private double highest;
        private double busY = Double.NaN;
        private double busLeft;
        private double busRight;

        Spine(double x, double from) {
            this.x = x;
            this.from = from;
            this.lowest = from;
            this.highest = from;
        }

        void reach(double y) {
            lowest = Math.max(lowest, y);
            highest = Math.min(highest, y);
        }

        void reach(double y, double to, List<Mark.Route> routes, Mark.Stroke stroke) {
            reach(y);
            if (y != busY) {
                flush(routes, stroke);
                busY = y;
                busLeft = x;
                busRight = x;
            }
            busLeft = Math.min(busLeft, to);
            busRight = Math.max(busRight, to);
        }

        void draw(List<Mark.Route> routes, Mark.Stroke stroke) {
            flush(routes, stroke);
            if (lowest > highest) {
                routes.addFirst(line(x, highest, x, lowest, stroke));
            }
        }

        private void flush(List<Mark.Route> routes, Mark.Stroke stroke) {
            if (busRight > busLeft) {
                routes.add(line(busLeft, busY, busRight, busY, stroke));
            }
            busLeft = x;
            busRight = x;
        }
    }
}
