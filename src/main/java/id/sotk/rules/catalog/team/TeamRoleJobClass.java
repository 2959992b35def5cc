package id.sotk.rules.catalog.team;

import id.sotk.model.ExecutorOfficial;
import id.sotk.model.Official;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Violation;
import id.sotk.structure.Structure;
import java.util.Optional;

/// An executor who holds a seat in a team has at least the job class asked for.
public final class TeamRoleJobClass implements SeatRule<TeamRoleJobClass.Limits> {

    /// @param minimum the lowest kelas jabatan that suffices
    public record Limits(TeamSeat seat, int minimum) implements Demand {}

    @Override
    public String id() {
        return "team-role-job-class";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public boolean isMet(Structure structure, Team team, Official official, Limits limits) {
        return jobClass(official).filter(reached -> reached < limits.minimum()).isEmpty();
    }

    @Override
    public Violation violation(Team team, Official official, Limits limits) {
        return Violation.of(
                team.id(),
                Seats.words(
                        team,
                        official,
                        limits.seat(),
                        jobClass(official).map(String::valueOf).orElse("-"),
                        Integer.toString(limits.minimum())));
    }

    private static Optional<Integer> jobClass(Official official) {
        return official instanceof ExecutorOfficial executor ? Optional.of(executor.jobClass()) : Optional.empty();
    }
}
