package id.sotk.rules.catalog.unit;

import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.limits.NoLimits;
import id.sotk.structure.Officer;
import id.sotk.structure.Placed;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.IdentityHashMap;
import java.util.Map;

/// A post that appraises officials or leads their work is filled, at least by an acting holder.
public final class VacantRole implements StructureRule<NoLimits> {

    @Override
    public String id() {
        return "vacant-role";
    }

    @Override
    public Class<NoLimits> limits() {
        return NoLimits.class;
    }

    @Override
    public void check(Structure structure, NoLimits limits, Report report) {
        Map<Officer, Integer> waiting = new IdentityHashMap<>();
        for (Placed placed : structure.staff()) {
            if (placed.appraiser().isVacant()) {
                waiting.merge(placed.appraiser(), 1, Integer::sum);
            }
            if (placed.leader().isVacant() && placed.leader() != placed.appraiser()) {
                waiting.merge(placed.leader(), 1, Integer::sum);
            }
        }
        if (waiting.isEmpty()) {
            return;
        }
        for (Standing standing : structure.units()) {
            Integer count = standing.isFunctionalGroup() ? null : waiting.get(standing.head());
            if (count != null) {
                report.add(Violation.of(
                        standing.unit().id(),
                        Map.of(
                                "post", standing.head().name(),
                                "unit", standing.unit().name(),
                                "count", count.toString()))
                        .told(count == 1 ? "one" : ""));
            }
        }
    }
}
