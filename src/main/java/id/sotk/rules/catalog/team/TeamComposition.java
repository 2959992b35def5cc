package id.sotk.rules.catalog.team;

import id.sotk.edit.command.Command;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.limits.Permitted;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A team has a chair and enough members.
public final class TeamComposition implements StructureRule<TeamComposition.Limits> {

    /// Which teams are judged: those fixed by a letter, those not yet, or all.
    public enum Teams {
        FIXED,
        UNFIXED,
        ALL
    }

    /// @param minMembers the fewest members besides the chair
    public record Limits(Teams teams, @Permitted(from = 0) int minMembers) {

        boolean judge(Team team) {
            boolean fixed = team.term().instrument().isPresent();
            return switch (teams) {
                case FIXED -> fixed;
                case UNFIXED -> !fixed;
                case ALL -> true;
            };
        }
    }

    @Override
    public String id() {
        return "team-composition";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        for (Team team : structure.teams()) {
            if (!limits.judge(team)) {
                continue;
            }
            Map<String, String> words = Map.of(
                    "team", team.name(), "minimum", Integer.toString(limits.minMembers()));
            if (team.seats().chair().isEmpty()) {
                report.add(Violation.of(team.id(), words).mendedBy(chairs(structure, team, limits)));
            } else if (team.seats().members().size() < limits.minMembers()) {
                report.add(Violation.of(team.id(), words).told("members"));
            }
        }
    }

    /// Members who could take the chair, those of the owner unit first, as long as enough members stay.
    private static List<Command> chairs(Structure structure, Team team, Limits limits) {
        if (team.seats().members().size() <= limits.minMembers()) {
            return List.of();
        }
        Standing owner = structure.unit(team.owner());
        List<Command> own = Seats.successors(structure, team, TeamSeat.CHAIR,
                official -> isFrom(structure, official.id(), owner));
        List<Command> mends = new ArrayList<>(own);
        for (Command other : Seats.successors(structure, team, TeamSeat.CHAIR, official -> true)) {
            if (own.isEmpty()) {
                mends.add(other);
            }
        }
        return mends;
    }

    private static boolean isFrom(Structure structure, String official, Standing owner) {
        return structure.home(official).filter(home -> home.isWithin(owner)).isPresent();
    }
}
