package id.sotk.scene;

import java.util.List;

/// The lines from one figure to those below it, or from a team to the home of its members.
///
/// @param from key of the figure the lines come from
public record Connector(String from, Kind kind, List<Mark.Route> routes, Rect bounds) {

    /// Command lines are solid, the other two dashed.
    public enum Kind {
        COMMAND,
        FUNCTIONAL,
        COORDINATION
    }

    public Connector {
        routes = List.copyOf(routes);
    }

    static Connector of(String from, Kind kind, List<Mark.Route> routes) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Mark.Route route : routes) {
            for (Point point : route.points()) {
                left = Math.min(left, point.x());
                right = Math.max(right, point.x());
                top = Math.min(top, point.y());
                bottom = Math.max(bottom, point.y());
            }
        }
        return new Connector(from, kind, routes, new Rect(left, top, right - left, bottom - top));
    }
}
