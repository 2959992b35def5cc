package id.sotk.rules.catalog.placement;

import id.sotk.regulation.StructurePattern;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.limits.NoLimits;
import id.sotk.structure.Placed;
import id.sotk.structure.Structure;
import java.util.Map;

/// The structure pattern has a place for officials of this kind: it says who appraises them.
public final class StaffKind implements StructureRule<NoLimits> {

    @Override
    public String id() {
        return "staff-kind";
    }

    @Override
    public Class<NoLimits> limits() {
        return NoLimits.class;
    }

    @Override
    public void check(Structure structure, NoLimits limits, Report report) {
        for (Placed placed : structure.staff()) {
            StructurePattern pattern = placed.area().pattern().orElse(null);
            if (pattern != null
                    && !pattern.hierarchy().appraisers().isEmpty()
                    && placed.appraiserLevels().isEmpty()) {
                report.add(Violation.of(
                        placed.official().id(),
                        Map.of(
                                "official", placed.official().name(),
                                "unit", placed.where().unit().name(),
                                "kind", placed.official().positionKind(),
                                "pattern", pattern.name())));
            }
        }
    }
}
