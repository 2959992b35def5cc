package id.sotk.rules.catalog.unit;

import id.sotk.edit.command.UnseatFromTeam;
import id.sotk.model.Team;
import id.sotk.model.UnitKind;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The apparatus has a team that guides the change of its work system, made up of the branches that should form it.
public final class TransformationTeam implements StructureRule<TransformationTeam.Limits> {

    /// @param name words in the name of such a team
    /// @param units kinds of branch its people come from, besides the head of the apparatus; empty for any
    public record Limits(String name, List<UnitKind> units) {}

    @Override
    public String id() {
        return "transformation-team";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        Standing top = structure.top().orElse(null);
        if (top == null || !structure.units().contains(top)) {
            return;
        }
        String wanted = limits.name().toLowerCase(Locale.ROOT);
        boolean found = false;
        for (Team team : structure.organization().teams()) {
            if (team.name().toLowerCase(Locale.ROOT).contains(wanted)) {
                found = true;
                members(structure, team, limits, report);
            }
        }
        if (!found) {
            report.add(Violation.of(
                    top.unit().id(), Map.of("unit", top.unit().name(), "name", limits.name())));
        }
    }

    private static void members(Structure structure, Team team, Limits limits, Report report) {
        List<String> outsiders = new ArrayList<>();
        for (String official : team.seats().everybody()) {
            Standing home = structure.home(official).orElse(null);
            boolean fits = limits.units().isEmpty()
                    || (home != null && (home.depth() == 0 || isUnder(home, limits.units())));
            if (!fits) {
                outsiders.add(official);
            }
        }
        if (!outsiders.isEmpty()) {
            String first = outsiders.getFirst();
            Violation violation = Violation.of(
                    team.id(),
                    Map.of("team", team.name(), "official", structure.nameOf(first)))
                    .told("members");
            report.add(
                    outsiders.size() == 1
                            ? violation.mendedBy(List.of(new UnseatFromTeam(team.id(), first)))
                            : violation);
        }
    }

    private static boolean isUnder(Standing home, List<UnitKind> kinds) {
        for (Standing at = home; at != null; at = at.above().orElse(null)) {
            if (kinds.contains(at.unit().kind())) {
                return true;
            }
        }
        return false;
    }
}
