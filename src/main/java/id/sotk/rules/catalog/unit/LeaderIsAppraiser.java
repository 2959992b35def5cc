package id.sotk.rules.catalog.unit;

import id.sotk.edit.command.Command;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.Official;
import id.sotk.model.PositionKind;
import id.sotk.rules.Mends;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.limits.JudgedStaff;
import id.sotk.structure.Officer;
import id.sotk.structure.Placed;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who appraises the officials of a unit also leads its work; only what was set by hand, not by the pattern, is told here.
public final class LeaderIsAppraiser implements StructureRule<LeaderIsAppraiser.Limits> {

    /// @param staff kinds of the officials judged; empty means all
    /// @param grades grades (jenjang) of the functional officials judged; empty means all
    public record Limits(List<PositionKind> staff, List<FunctionalGrade> grades) {}

    @Override
    public String id() {
        return "leader-is-appraiser";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        Set<Standing> told = Collections.newSetFromMap(new IdentityHashMap<>());
        JudgedStaff judged = new JudgedStaff(limits.staff(), limits.grades());
        for (Placed placed : structure.staff()) {
            Standing where = placed.where();
            if (!judged.covers(placed.official()) || placed.appraiser().is(placed.leader())
                    || where.unit().roles().coordinating()) {
                continue;
            }
            Standing named = where.leaderNamedAt().orElse(null);
            if (placed.placement().appraiser().isPresent()
                    || placed.placement().superior().isPresent()) {
                report.add(violation(placed.official().id(), placed)
                        .told("official")
                        .mendedBy(restore(placed)));
            } else if (named != null && told.add(named)) {
                report.add(violation(named.unit().id(), placed).mendedBy(unname(named, placed.appraiser())));
            }
        }
    }

    private static Violation violation(String subject, Placed placed) {
        return Violation.of(
                subject,
                Map.of(
                        "official", placed.official().name(),
                        "unit", placed.where().unit().name(),
                        "leader", placed.leader().name(),
                        "appraiser", placed.appraiser().name()));
    }

    private static List<Command> restore(Placed placed) {
        Officer leader = placed.leader();
        Official official = placed.official();
        if (placed.superior().is(leader)) {
            return List.of(Mends.appraiseBySuperior(official));
        }
        return placed.where().chief().is(leader)
                ? List.of(Mends.place(official, placed.where().unit()))
                : List.of();
    }

    private static List<Command> unname(Standing named, Officer appraiser) {
        return named.leaderByPattern().is(appraiser)
                ? List.of(Mends.leadByPattern(named.unit()))
                : List.of();
    }
}
