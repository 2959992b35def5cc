package id.sotk.ui.canvas;

import id.sotk.edit.tool.Cargo;
import id.sotk.edit.tool.Hit;
import id.sotk.edit.tool.Zone;
import id.sotk.model.Element;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.TeamSeats;
import id.sotk.scene.Figure;
import id.sotk.scene.Rect;
import id.sotk.scene.Scene;
import java.util.Optional;

/// Tells what of a chart lies at a place: for a press, and while a box or an official is carried.
record Hits(Scene scene, Organization organization) {

    /// Height of the places of chair and coordinator while an official is carried over a team.
    static final double SEATS = 26;

    private static final double EDGE = 0.22;
    private static final double REACH = 12;

    Hit at(double x, double y, Cargo carried) {
        Optional<Figure> figure = scene.figureAt(x, y);
        return switch (carried) {
            case NOTHING -> figure.map(found -> pressed(found, x, y)).orElse(Hit.GROUND);
            case OFFICIAL -> figure.map(found -> seat(found, x, y)).orElse(Hit.GROUND);
            case BOX -> figure.map(found -> beside(found, x, y)).orElseGet(() -> gap(x, y));
        };
    }

    /// The places of chair and coordinator in a team: the left and the right half of its head.
    static Rect seats(Figure team) {
        double head = team.rows().isEmpty()
                ? team.bounds().height() / 2
                : team.rows().getFirst().bounds().y() - team.bounds().y();
        return new Rect(team.bounds().x(), team.bounds().y(), team.bounds().width(), Math.min(SEATS, head));
    }

    private Hit pressed(Figure figure, double x, double y) {
        return figure.rowAt(x, y).map(row -> row(figure, row.official())).orElseGet(() -> body(figure));
    }

    private Hit row(Figure figure, String official) {
        Hit row = Hit.row(figure.element(), official);
        Optional<TeamSeats> seats = figure.kind() == Figure.Kind.TEAM
                ? Optional.of(organization.teams().get(figure.element()).seats())
                : Optional.empty();
        if (seats.flatMap(TeamSeats::chair).filter(official::equals).isPresent()) {
            return row.as(Zone.CHAIR);
        }
        return seats.flatMap(TeamSeats::coordinator).filter(official::equals).isPresent()
                ? row.as(Zone.COORDINATOR)
                : row;
    }

    private Hit seat(Figure figure, double x, double y) {
        if (figure.kind() == Figure.Kind.TEAM && seats(figure).contains(x, y)) {
            Zone zone = x < figure.bounds().centerX() ? Zone.CHAIR : Zone.COORDINATOR;
            return Hit.on(figure.element(), zone);
        }
        return pressed(figure, x, y);
    }

    private Hit beside(Figure figure, double x, double y) {
        if (figure.kind() != Figure.Kind.UNIT) {
            return body(figure);
        }
        Rect at = figure.bounds();
        double share = isStacked(figure) ? (y - at.y()) / at.height() : (x - at.x()) / at.width();
        return Hit.on(figure.element(), share < EDGE ? Zone.BEFORE : share > 1 - EDGE ? Zone.AFTER : Zone.BODY);
    }

    /// The unit whose edge is near, for a box let go in the gap between two.
    private Hit gap(double x, double y) {
        return scene.figuresIn(new Rect(x - REACH, y - REACH, 2 * REACH, 2 * REACH))
                .stream()
                .filter(figure -> figure.kind() == Figure.Kind.UNIT)
                .findFirst()
                .map(figure -> {
                    Rect at = figure.bounds();
                    boolean before = isStacked(figure) ? y < at.centerY() : x < at.centerX();
                    return Hit.on(figure.element(), before ? Zone.BEFORE : Zone.AFTER);
                })
                .orElse(Hit.GROUND);
    }

    /// Whether the unit and its siblings stand one above the other.
    boolean isStacked(Figure figure) {
        return organization.units()
                .find(figure.element())
                .flatMap(OrgUnit::parent)
                .stream()
                .flatMap(parent -> organization.children(parent).stream())
                .map(Element::id)
                .filter(id -> !id.equals(figure.element()))
                .flatMap(id -> scene.figure(id).stream())
                .anyMatch(sibling -> sibling.bounds().x() < figure.bounds().right()
                        && figure.bounds().x() < sibling.bounds().right());
    }

    private static Hit body(Figure figure) {
        return Hit.on(figure.element(), Zone.BODY);
    }
}
