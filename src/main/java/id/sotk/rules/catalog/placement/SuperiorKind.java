package id.sotk.rules.catalog.placement;

import id.sotk.edit.command.Command;
import id.sotk.model.PositionKind;
import id.sotk.rules.Mends;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.Officer;
import id.sotk.structure.Placed;
import id.sotk.structure.Structure;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Officials of some kinds sit directly under an official of a kind that may be their superior.
public final class SuperiorKind implements StructureRule<SuperiorKind.Limits> {

    /// @param staff kinds of the officials judged
    /// @param levels levels of the superiors judged; empty for all
    /// @param kinds kinds that may be superior; `heading` and `independent` only as heads of a unit, of an independent unit
    public record Limits(
            List<PositionKind> staff,
            List<Integer> levels,
            List<PositionKind> kinds,
            List<PositionKind> heading,
            List<PositionKind> independent) {

        boolean judge(Placed placed) {
            return staff.contains(placed.official().positionKind())
                    && (levels.isEmpty() || levels.contains(placed.area().levelOf(placed.superior())));
        }

        AllowedKinds allowed() {
            return new AllowedKinds(kinds, heading, independent);
        }
    }

    @Override
    public String id() {
        return "superior-kind";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        AllowedKinds allowed = limits.allowed();
        Set<Officer> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Placed placed : structure.staff()) {
            Officer superior = placed.superior();
            if (!limits.judge(placed) || allowed.admits(superior)) {
                continue;
            }
            if (superior != placed.where().chief()) {
                List<Command> mends = allowed.admits(placed.where().chief())
                        ? List.of(Mends.place(placed.official(), placed.where().unit()))
                        : List.of();
                report.add(violation(placed.official().id(), placed, allowed).mendedBy(mends));
            } else if (told.add(superior)) {
                List<Command> mends = allowed.wouldAdmitIndependent(superior)
                        ? List.of(Mends.makeIndependent(superior.post().orElseThrow().unit()))
                        : List.of();
                report.add(violation(superior.id(), placed, allowed).mendedBy(mends));
            }
        }
    }

    private static Violation violation(String subject, Placed placed, AllowedKinds allowed) {
        return Violation.of(
                subject,
                Map.of(
                        "official", placed.official().name(),
                        "superior", placed.superior().name(),
                        "kind", placed.superior().kind(),
                        "kinds", Word.anyOf(allowed.kinds())));
    }
}
