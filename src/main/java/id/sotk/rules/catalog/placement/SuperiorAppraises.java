package id.sotk.rules.catalog.placement;

import id.sotk.rules.Mends;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.limits.NoLimits;
import id.sotk.structure.Placed;
import id.sotk.structure.Structure;
import java.util.Map;

/// The direct superior of an official is the one who appraises.
public final class SuperiorAppraises implements StructureRule<NoLimits> {

    static final String ID = "superior-appraises";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Class<NoLimits> limits() {
        return NoLimits.class;
    }

    @Override
    public void check(Structure structure, NoLimits limits, Report report) {
        for (Placed placed : structure.staff()) {
            if (!placed.appraiser().is(placed.superior())) {
                String official = placed.official().id();
                report.add(Violation.of(
                        official,
                        Map.of(
                                "official", placed.official().name(),
                                "appraiser", placed.appraiser().name(),
                                "superior", placed.superior().name()),
                        Mends.appraiseBySuperior(placed.official())));
            }
        }
    }
}
