package id.sotk.rules.catalog.team;

import id.sotk.edit.command.UnseatFromTeam;
import id.sotk.model.Team;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.limits.NoLimits;
import id.sotk.structure.PatternArea;
import id.sotk.structure.Structure;
import java.util.Map;

/// A team has a coordinator only where the structure pattern provides for one.
public final class CoordinatorAllowed implements StructureRule<NoLimits> {

    @Override
    public String id() {
        return "coordinator-allowed";
    }

    @Override
    public Class<NoLimits> limits() {
        return NoLimits.class;
    }

    @Override
    public void check(Structure structure, NoLimits limits, Report report) {
        for (Team team : structure.teams()) {
            String coordinator = team.seats().coordinator().orElse(null);
            PatternArea area = structure.unit(team.owner()).area();
            if (coordinator == null
                    || area.pattern().isEmpty()
                    || area.pattern().get().hierarchy().coordinatorAllowed()) {
                continue;
            }
            report.add(Violation.of(
                    team.id(),
                    Map.of(
                            "team", team.name(),
                            "official", structure.nameOf(coordinator),
                            "pattern", area.pattern().get().name()),
                    new UnseatFromTeam(team.id(), coordinator)));
        }
    }
}
