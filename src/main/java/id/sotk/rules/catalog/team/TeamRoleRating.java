package id.sotk.rules.catalog.team;

import id.sotk.model.Official;
import id.sotk.model.Rating;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.Structure;
import java.util.Optional;

/// Who holds a seat in a team was rated well enough in the last year of work.
public final class TeamRoleRating implements StructureRule<TeamRoleRating.Limits> {

    /// @param minimum the lowest rating that suffices
    public record Limits(TeamSeat seat, Rating minimum) {

        boolean met(Official official) {
            return official.person()
                    .qualification()
                    .lastRating()
                    .filter(rated -> rated.compareTo(minimum) >= 0)
                    .isPresent();
        }
    }

    @Override
    public String id() {
        return "team-role-rating";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        for (Team team : structure.teams()) {
            for (Official official : Seats.in(structure, team, limits.seat())) {
                if (!limits.met(official)) {
                    Optional<Rating> rated = official.person().qualification().lastRating();
                    report.add(Violation.of(
                            team.id(),
                            Seats.words(
                                    team,
                                    official,
                                    limits.seat(),
                                    rated.map(Word::of).orElse(Word.of("-")),
                                    limits.minimum()))
                            .told(rated.isEmpty() ? Violation.UNRECORDED : "")
                            .mendedBy(Seats.successors(structure, team, limits.seat(), limits::met)));
                }
            }
        }
    }
}
