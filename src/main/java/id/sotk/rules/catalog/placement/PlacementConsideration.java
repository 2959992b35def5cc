package id.sotk.rules.catalog.placement;

import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.limits.NoLimits;
import id.sotk.structure.Placed;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.Map;

/// Every placement records what was weighed for it; told once for a unit.
public final class PlacementConsideration implements StructureRule<NoLimits> {

    @Override
    public String id() {
        return "placement-consideration";
    }

    @Override
    public Class<NoLimits> limits() {
        return NoLimits.class;
    }

    @Override
    public void check(Structure structure, NoLimits limits, Report report) {
        for (Standing standing : structure.units()) {
            int missing = 0;
            for (Placed placed : standing.staff()) {
                missing += placed.placement().consideration().isEmpty() ? 1 : 0;
            }
            if (missing > 0) {
                report.add(Violation.of(
                        standing.unit().id(),
                        Map.of(
                                "unit", standing.unit().name(),
                                "count", Integer.toString(missing),
                                "all", Integer.toString(standing.staff().size()))));
            }
        }
    }
}
