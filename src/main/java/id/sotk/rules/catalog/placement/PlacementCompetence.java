package id.sotk.rules.catalog.placement;

import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.limits.NoLimits;
import id.sotk.structure.Placed;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.Map;

/// Every official placed has a competence on record that the unit can be shown to need; told once for a unit.
public final class PlacementCompetence implements StructureRule<NoLimits> {

    @Override
    public String id() {
        return "placement-competence";
    }

    @Override
    public Class<NoLimits> limits() {
        return NoLimits.class;
    }

    @Override
    public void check(Structure structure, NoLimits limits, Report report) {
        for (Standing standing : structure.units()) {
            int missing = 0;
            String first = "";
            for (Placed placed : standing.staff()) {
                if (placed.official().person().qualification().competences().isEmpty()) {
                    first = missing++ == 0 ? placed.official().name() : first;
                }
            }
            if (missing > 0) {
                report.add(Violation.of(
                        standing.unit().id(),
                        Map.of(
                                "unit", standing.unit().name(),
                                "count", Integer.toString(missing),
                                "official", first))
                        .told(missing == 1 ? "one" : ""));
            }
        }
    }
}
