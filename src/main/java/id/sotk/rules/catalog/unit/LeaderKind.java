package id.sotk.rules.catalog.unit;

import id.sotk.edit.command.Command;
import id.sotk.rules.Mends;
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
                        .mendedBy(mends(standing, limits, named)));
            }
        }
    }

    private static List<Command> mends(Standing standing, AllowedKinds limits, boolean named) {
        if (named && limits.admits(standing.head()) && limits.admits(standing.leaderByPattern())) {
            return List.of(Mends.leadByPattern(standing.unit()));
        }
        boolean own = standing.leader() == standing.head() && !standing.isFunctionalGroup();
        return own && limits.wouldAdmitIndependent(standing.leader())
                ? List.of(Mends.makeIndependent(standing.unit()))
                : List.of();
    }
}
