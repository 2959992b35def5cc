package id.sotk.rules.catalog.team;

import id.sotk.edit.command.Command;
import id.sotk.edit.command.SeatInTeam;
import id.sotk.model.Official;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.rules.words.Word;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Who sits where in a team, and which members could take a seat instead.
final class Seats {

    private static final int OFFERED = 3;

    private Seats() {}

    /// Officials in the seat, in order.
    static List<Official> in(Structure structure, Team team, TeamSeat seat) {
        List<String> seated = switch (seat) {
            case COORDINATOR -> team.seats().coordinator().map(List::of).orElse(List.of());
            case CHAIR -> team.seats().chair().map(List::of).orElse(List.of());
            case MEMBER -> team.seats().members();
        };
        List<Official> officials = new ArrayList<>(seated.size());
        for (String official : seated) {
            officials.add(structure.official(official));
        }
        return officials;
    }

    /// Edits that seat a member instead, the first few that suit; none for the seats of members themselves.
    static List<Command> successors(Structure structure, Team team, TeamSeat seat, Predicate<Official> suits) {
        List<Command> mends = new ArrayList<>();
        if (seat != TeamSeat.MEMBER) {
            for (String member : team.seats().members()) {
                Official official = structure.official(member);
                if (mends.size() < OFFERED && !official.positionKind().isStructural() && suits.test(official)) {
                    mends.add(new SeatInTeam(team.id(), member, seat));
                }
            }
        }
        return mends;
    }

    /// The words every message on a seat has: team, official, seat.
    static Map<String, Word> words(Team team, Official official, TeamSeat seat) {
        return Word.all(Map.of("team", team.name(), "official", official.name(), "seat", Word.placeIn(seat)));
    }

    /// The words of a seat and two more.
    static Map<String, Word> words(Team team, Official official, TeamSeat seat, Object actual, Object minimum) {
        return Word.all(Map.of(
                "team", team.name(),
                "official", official.name(),
                "seat", Word.placeIn(seat),
                "actual", actual,
                "minimum", minimum));
    }
}
