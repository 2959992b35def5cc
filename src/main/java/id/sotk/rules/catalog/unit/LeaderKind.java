package id.sotk.rules.catalog.unit;

import id.sotk.rules.Fix;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.catalog.placement.AllowedKinds;
import id.sotk.rules.words.Word;
import id.sotk.structure.Officer;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who leads a unit's work holds a position of a kind that may.
public final class LeaderKind implements StructureRule<AllowedKinds> {

    @Override
    public String id() {
        return "leader-kind";
    }

    @Override
    public Class<AllowedKinds> limits() {
        return AllowedKinds.class;
    }

    @Override
    public void check(Structure structure, AllowedKinds limits, Report report) {
        for (Standing standing : structure.units()) {
            Officer leader = standing.leader();
            boolean named = standing.unit().roles().leader().isPresent();
            boolean own = leader == standing.head() && !standing.isFunctionalGroup();
            if ((named || own) && !limits.admits(leader)) {
                report.add(Violation.of(
                        standing.unit().id(),
                        Map.of(
                                "unit", standing.unit().name(),
                                "leader", leader.name(),
                                "kind", leader.kind(),
                                "kinds", Word.anyOf(limits.kinds())))
                        .mendedBy(fixes(standing, limits, named)));
            }
        }
    }

    private static List<Fix> fixes(Standing standing, AllowedKinds limits, boolean named) {
        String unit = standing.unit().id();
        if (named && limits.admits(standing.head()) && limits.admits(standing.leaderByPattern())) {
            return List.of(new Fix.Lead(unit, Optional.empty()));
        }
        boolean own = standing.leader() == standing.head() && !standing.isFunctionalGroup();
        return own && limits.wouldAdmitIndependent(standing.leader())
                ? List.of(new Fix.MakeIndependent(unit, true))
                : List.of();
    }
}
