package id.sotk.rules.catalog.team;

import id.sotk.model.Team;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.limits.Permitted;
import id.sotk.structure.PatternArea;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Where several teams have chairs and the pattern provides for a coordinator, there is one.
public final class CoordinatorExpected implements StructureRule<CoordinatorExpected.Limits> {

    /// @param minTeams the number of chaired teams from which a coordinator is expected
    public record Limits(@Permitted(from = 0) int minTeams) {}

    @Override
    public String id() {
        return "coordinator-expected";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        Map<PatternArea, List<Team>> teams = new IdentityHashMap<>();
        for (Team team : structure.teams()) {
            PatternArea area = structure.unit(team.owner()).area();
            boolean provided = area.pattern().isPresent()
                    && area.pattern().get().hierarchy().coordinatorAllowed();
            if (provided && team.seats().chair().isPresent()) {
                teams.computeIfAbsent(area, each -> new ArrayList<>()).add(team);
            }
        }
        for (PatternArea area : structure.areas()) {
            List<Team> chaired = teams.getOrDefault(area, List.of());
            boolean coordinated = chaired.stream()
                    .anyMatch(team -> team.seats().coordinator().isPresent());
            if (chaired.size() >= limits.minTeams() && !coordinated) {
                report.add(Violation.of(
                        area.top().unit().id(),
                        Map.of(
                                "unit", area.top().unit().name(),
                                "count", Integer.toString(chaired.size()),
                                "leader", area.top().head().name())));
            }
        }
    }
}
