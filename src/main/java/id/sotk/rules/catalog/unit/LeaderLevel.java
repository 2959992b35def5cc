package id.sotk.rules.catalog.unit;

import id.sotk.rules.Mends;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.limits.NoLimits;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Map;

/// Nobody but the post at the level the structure pattern names leads a unit's work.
public final class LeaderLevel implements StructureRule<NoLimits> {

    @Override
    public String id() {
        return "leader-level";
    }

    @Override
    public Class<NoLimits> limits() {
        return NoLimits.class;
    }

    @Override
    public void check(Structure structure, NoLimits limits, Report report) {
        for (Standing standing : structure.units()) {
            boolean named = standing.unit().roles().leader().isPresent();
            if (named && !standing.leader().is(standing.leaderByPattern())) {
                String unit = standing.unit().id();
                report.add(Violation.of(
                        unit,
                        Map.of(
                                "unit", standing.unit().name(),
                                "leader", standing.leader().name(),
                                "expected", standing.leaderByPattern().name()))
                        .mendedBy(List.of(Mends.leadByPattern(standing.unit()))));
            }
        }
    }
}
