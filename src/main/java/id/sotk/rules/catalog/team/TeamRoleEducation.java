package id.sotk.rules.catalog.team;

import id.sotk.model.Education;
import id.sotk.model.Official;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.Structure;
import java.util.Optional;

/// Who holds a seat in a team has at least the education asked for.
public final class TeamRoleEducation implements SeatRule<TeamRoleEducation.Limits> {

    /// @param minimum the lowest education that suffices
    public record Limits(TeamSeat seat, Education minimum) implements Demand {}

    @Override
    public String id() {
        return "team-role-education";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public boolean isMet(Structure structure, Team team, Official official, Limits limits) {
        return official.person()
                .qualification()
                .education()
                .filter(reached -> reached.compareTo(limits.minimum()) >= 0)
                .isPresent();
    }

    @Override
    public Violation violation(Team team, Official official, Limits limits) {
        Optional<Education> reached = official.person().qualification().education();
        return Violation.of(
                team.id(),
                Seats.words(
                        team,
                        official,
                        limits.seat(),
                        reached.map(Word::of).orElse(Word.of("-")),
                        limits.minimum()))
                .told(reached.isEmpty() ? Violation.UNRECORDED : "");
    }
}
