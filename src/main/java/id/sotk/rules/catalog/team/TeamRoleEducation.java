package id.sotk.rules.catalog.team;

import id.sotk.model.Education;
import id.sotk.model.Official;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.Structure;
import java.util.Optional;

/// Who holds a seat in a team has at least the education asked for.
public final class TeamRoleEducation implements StructureRule<TeamRoleEducation.Limits> {

    /// @param minimum the lowest education that suffices
    public record Limits(TeamSeat seat, Education minimum) {

        boolean met(Official official) {
            return official.person()
                    .qualification()
                    .education()
                    .filter(reached -> reached.compareTo(minimum) >= 0)
                    .isPresent();
        }
    }

    @Override
    public String id() {
        return "team-role-education";
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
                    Optional<Education> reached = official.person().qualification().education();
                    report.add(Violation.of(
                            team.id(),
                            Seats.words(
                                    team,
                                    official,
                                    limits.seat(),
                                    reached.map(Word::of).orElse(Word.of("-")),
                                    limits.minimum()))
                            .told(reached.isEmpty() ? Violation.UNRECORDED : "")
                            .mendedBy(Seats.successors(structure, team, limits.seat(), limits::met)));
                }
            }
        }
    }
}
