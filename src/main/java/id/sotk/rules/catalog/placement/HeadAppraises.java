package id.sotk.rules.catalog.placement;

import id.sotk.model.PositionKind;
import id.sotk.rules.Mends;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.Officer;
import id.sotk.structure.PatternArea;
import id.sotk.structure.Placed;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where a structure has no post of some kinds, its head appraises everybody in it.
public final class HeadAppraises implements StructureRule<HeadAppraises.Limits> {

    /// @param without kinds of post of which none exists where the rule holds
    public record Limits(List<PositionKind> without) {}

    @Override
    public String id() {
        return "head-appraises";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        Set<PatternArea> having = having(structure, limits);
        for (Placed placed : structure.staff()) {
            Standing top = placed.area().top();
            Officer head = top.head();
            if (!having.contains(placed.area()) && !placed.appraiser().is(head)) {
                String official = placed.official().id();
                report.add(Violation.of(
                        official,
                        Map.of(
                                "official", placed.official().name(),
                                "appraiser", placed.appraiser().name(),
                                "unit", top.unit().name(),
                                "head", head.name(),
                                "kinds", Word.anyOf(limits.without())),
                        Mends.place(placed.official(), top.unit())));
            }
        }
    }

    private static Set<PatternArea> having(Structure structure, Limits limits) {
        Set<PatternArea> having = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Standing standing : structure.units()) {
            if (!standing.isFunctionalGroup() && limits.without().contains(standing.head().kind())) {
                having.add(standing.area());
            }
        }
        return having;
    }
}
