package id.sotk.rules.catalog.team;

import id.sotk.model.Official;
import id.sotk.model.Rating;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.Structure;
import java.util.Optional;

/// Who holds a seat in a team was rated well enough in the last year of work.
public final class TeamRoleRating implements SeatRule<TeamRoleRating.Limits> {

    /// @param minimum the lowest rating that suffices
    public record Limits(TeamSeat seat, Rating minimum) implements Demand {}

    @Override
    public String id() {
        return "team-role-rating";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public boolean isMet(Structure structure, Team team, Official official, Limits limits) {
        return official.person()
                .qualification()
                .lastRating()
                .filter(rated -> rated.compareTo(limits.minimum()) >= 0)
                .isPresent();
    }

    @Override
    public Violation violation(Team team, Official official, Limits limits) {
        Optional<Rating> rated = official.person().qualification().lastRating();
        return Violation.of(
                team.id(),
                Seats.words(
                        team,
                        official,
                        limits.seat(),
                        rated.map(Word::of).orElse(Word.of("-")),
                        limits.minimum()))
                .told(rated.isEmpty() ? Violation.UNRECORDED : "");
    }
}
