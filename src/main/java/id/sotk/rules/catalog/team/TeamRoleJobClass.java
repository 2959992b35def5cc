package id.sotk.rules.catalog.team;

import id.sotk.model.ExecutorOfficial;
import id.sotk.model.Official;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.structure.Structure;

/// An executor who holds a seat in a team has at least the job class asked for.
public final class TeamRoleJobClass implements StructureRule<TeamRoleJobClass.Limits> {

    /// @param minimum the lowest kelas jabatan that suffices
    public record Limits(TeamSeat seat, int minimum) {

        boolean met(Official official) {
            return !(official instanceof ExecutorOfficial executor) || executor.jobClass() >= minimum;
        }
    }

    @Override
    public String id() {
        return "team-role-job-class";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        for (Team team : structure.teams()) {
            for (Official official : Seats.in(structure, team, limits.seat())) {
                if (official instanceof ExecutorOfficial executor && !limits.met(executor)) {
                    report.add(Violation.of(
                            team.id(),
                            Seats.words(
                                    team,
                                    official,
                                    limits.seat(),
                                    Integer.toString(executor.jobClass()),
                                    Integer.toString(limits.minimum())))
                            .mendedBy(Seats.successors(structure, team, limits.seat(), limits::met)));
                }
            }
        }
    }
}
