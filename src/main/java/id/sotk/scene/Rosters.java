package id.sotk.scene;

import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.PositionKind;
import id.sotk.model.Team;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the roster boxes of teams and of people.
final class Rosters {

    private static final TextStyle HEADING = TextStyle.of(11, TextStyle.Weight.MEDIUM);

    private final Pen pen;
    private final Organization organization;
    private final ChartOptions options;

    Rosters(Pen pen, Organization organization, ChartOptions options) {
        this.pen = pen;
        this.organization = organization;
        this.options = options;
    }

    RosterCard team(Team team) {
        List<RosterCard.Line> lines = new ArrayList<>();
        team.seats().coordinator().ifPresent(official -> lines.add(line(RosterCard.Seat.COORDINATOR, official)));
        team.seats()
                .chair()
                .ifPresentOrElse(
                        official -> lines.add(line(RosterCard.Seat.CHAIR, official)),
                        () -> lines.add(note(pen.texts().noChair())));
        team.seats().members().forEach(official -> lines.add(line(RosterCard.Seat.MEMBER, official)));
        if (team.seats().members().isEmpty()) {
            lines.add(note(pen.texts().noMembers()));
        }
        List<String> title = pen.title(team.name(), Pen.CARD_WIDTH - 20);
        return new RosterCard(pen, team.id(), Figure.Kind.TEAM, title, team.name(), lines);
    }

    RosterCard staff(OrgUnit unit, List<Official> people) {
        String heading = pen.texts().staff() + " · " + people.size();
        String name = heading + ", " + unit.name();
        List<RosterCard.Line> lines = people.size() > options.staffRows() ? numbers(people) : everybody(people);
        List<String> title = List.of(pen.fit().shorten(heading, HEADING, Pen.CARD_WIDTH - 20));
        return new RosterCard(pen, unit.id(), Figure.Kind.STAFF, title, name, lines);
    }

    private List<RosterCard.Line> everybody(List<Official> people) {
        return people.stream()
                .map(official -> RosterCard.line(pen, RosterCard.Seat.MEMBER, official))
                .toList();
    }

    private List<RosterCard.Line> numbers(List<Official> people) {
        Map<PositionKind, Integer> numbers = new EnumMap<>(PositionKind.class);
        people.forEach(official -> numbers.merge(official.positionKind(), 1, Integer::sum));
        List<RosterCard.Line> lines = new ArrayList<>();
        numbers.forEach((kind, number) -> lines.add(new RosterCard.Line(
                RosterCard.Seat.MEMBER, Optional.empty(), pen.texts().kind(kind), number.toString(),
                Optional.of(kind))));
        return lines;
    }

    private RosterCard.Line line(RosterCard.Seat seat, String official) {
        return RosterCard.line(pen, seat, organization.officials().get(official));
    }

    private static RosterCard.Line note(String text) {
        return new RosterCard.Line(RosterCard.Seat.NOTE, Optional.empty(), text, "", Optional.empty());
    }
}
