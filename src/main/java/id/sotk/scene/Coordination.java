package id.sotk.scene;

import id.sotk.model.Official;
import id.sotk.model.Organization;
import id.sotk.model.Placement;
import id.sotk.model.Team;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Dashed lines from a team to the home unit of each member from elsewhere, one for each unit.
///
/// A line takes the first of a few courses that crosses no box; where none is free, it is left out.
final class Coordination {

    private static final double CHANNEL = 8;
    private static final double SPREAD = 3;
    /// Room that role badges take above a box.
    private static final double BADGES = 14;

    private final Organization organization;
    private final List<Figure> figures;
    private final Map<String, Integer> boxes;
    private final SpatialIndex places;
    private final Mark.Stroke stroke;
    private int drawn;

    Coordination(
            Organization organization, List<Figure> figures, Map<String, Integer> boxes, SpatialIndex places,
            Theme theme) {
        this.organization = organization;
        this.figures = figures;
        this.boxes = boxes;
        this.places = places;
        this.stroke = Mark.Stroke.dashed(theme.warning(), 1.5);
    }

    List<Connector> lines() {
        List<Connector> lines = new ArrayList<>();
        for (Team team : organization.teams()) {
            Integer from = boxes.get(team.id());
            if (from != null) {
                for (String home : homes(team)) {
                    Integer to = boxes.get(home);
                    if (to != null) {
                        line(team.id(), from, to, lines);
                    }
                }
            }
        }
        return lines;
    }

    private Set<String> homes(Team team) {
        Set<String> homes = new LinkedHashSet<>();
        for (String seated : team.seats().everybody()) {
            Official official = organization.officials().get(seated);
            official.placement().map(Placement::unit).filter(home -> !home.equals(team.owner())).ifPresent(homes::add);
        }
        return homes;
    }

    private void line(String team, int from, int to, List<Connector> lines) {
        for (List<Point> course : courses(from, to)) {
            if (isFree(course, from, to)) {
                lines.add(Connector.of(
                        team, Connector.Kind.COORDINATION, List.of(new Mark.Route(course, stroke))));
                drawn++;
                return;
            }
        }
    }

    /// Courses to try, the shortest first: from a side of the team into the gap beside it, along the gap above or
    /// below, into a side or the top of the home unit.
    private List<List<Point>> courses(int from, int to) {
        Rect team = figures.get(from).bounds();
        Rect home = figures.get(to).bounds();
        double nudge = SPREAD * (drawn % 3 - 1);
        double y = team.y() + 20 + nudge;
        List<List<Point>> courses = new ArrayList<>();
        boolean rightward = home.centerX() >= team.centerX();
        for (boolean right : new boolean[]{rightward, !rightward}) {
            double side = right ? team.right() : team.x();
            double gap = right ? side + CHANNEL + 2 + nudge : side - CHANNEL - 2 + nudge;
            double homeY = home.y() + home.height() / 2 + nudge;
            double nearSide = gap > home.centerX() ? home.right() : home.x();
            courses.add(Wires.points(side, y, gap, y, gap, homeY, nearSide, homeY));
            double besideHome = right ? home.x() - CHANNEL - 2 + nudge : home.right() + CHANNEL + 2 + nudge;
            double entry = right ? home.x() : home.right();
            courses.add(Wires.points(side, y, besideHome, y, besideHome, homeY, entry, homeY));
            double entryX = home.x() + (right ? 24 : 40) + nudge;
            double above = home.y() - BADGES + nudge / 3;
            courses.add(Wires.points(side, y, gap, y, gap, above, entryX, above, entryX, home.y()));
            double aboveTeam = team.y() - CHANNEL / 2 - 2;
            courses.add(Wires.points(
                    side, y, gap, y, gap, aboveTeam, besideHome, aboveTeam, besideHome, homeY, entry, homeY));
            double belowTeam = team.bottom() + CHANNEL / 2 + 2;
            courses.add(Wires.points(
                    side, y, gap, y, gap, belowTeam, besideHome, belowTeam, besideHome, homeY, entry, homeY));
        }
        return courses;
    }

    private boolean isFree(List<Point> course, int from, int to) {
        for (int at = 1; at < course.size(); at++) {
            Point one = course.get(at - 1);
            Point two = course.get(at);
            Rect piece = new Rect(
                    Math.min(one.x(), two.x()), Math.min(one.y(), two.y()), Math.abs(one.x() - two.x()),
                    Math.abs(one.y() - two.y()));
            boolean last = at == course.size() - 1;
            if (!places.isFree(piece.grown(last || at == 1 ? 0.01 : 1), at == 1 ? from : -1, last ? to : -1)) {
                return false;
            }
        }
        return !entersThrough(course, figures.get(from).bounds()) && !entersThrough(course, figures.get(to).bounds());
    }

    /// Whether the course runs through the inside of a box that it only should touch.
    private static boolean entersThrough(List<Point> course, Rect box) {
        Rect inside = box.grown(-1);
        for (int at = 1; at < course.size(); at++) {
            Point one = course.get(at - 1);
            Point two = course.get(at);
            Rect piece = new Rect(
                    Math.min(one.x(), two.x()), Math.min(one.y(), two.y()), Math.abs(one.x() - two.x()),
                    Math.abs(one.y() - two.y()));
            if (piece.grown(0.01).overlaps(inside)) {
                return true;
            }
        }
        return false;
    }
}
