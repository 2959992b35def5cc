package id.sotk.rules.catalog.team;

import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Official;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.structure.Structure;

/// A functional official who holds a seat in a team has at least the grade asked for, or experience that stands for it.
public final class TeamRoleGrade implements StructureRule<TeamRoleGrade.Limits> {

    /// @param minimum the lowest jenjang that suffices
    /// @param experience whether experience equal to a supervisor's suffices too
    public record Limits(TeamSeat seat, FunctionalGrade minimum, boolean experience) {

        boolean met(Official official) {
            boolean experienced = experience && official.person().qualification().supervisoryExperience();
            return experienced
                    || !(official instanceof FunctionalOfficial functional)
                    || functional.grade().compareTo(minimum) >= 0;
        }
    }

    @Override
    public String id() {
        return "team-role-grade";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        for (Team team : structure.teams()) {
            for (Official official : Seats.in(structure, team, limits.seat())) {
                if (official instanceof FunctionalOfficial functional && !limits.met(functional)) {
                    report.add(Violation.of(
                            team.id(),
                            Seats.words(
                                    team,
                                    official,
                                    limits.seat(),
                                    functional.grade(),
                                    limits.minimum()))
                            .told(limits.experience() ? "experience" : "")
                            .mendedBy(Seats.successors(structure, team, limits.seat(), limits::met)));
                }
            }
        }
    }
}
