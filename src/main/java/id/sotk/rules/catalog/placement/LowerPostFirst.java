package id.sotk.rules.catalog.placement;

import id.sotk.edit.command.Command;
import id.sotk.model.PositionKind;
import id.sotk.rules.Mends;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.structure.Placed;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Officials of some kinds sit under the lower post of a unit where there is one, not directly under its head.
public final class LowerPostFirst implements StructureRule<LowerPostFirst.Limits> {

    private static final int OFFERED = 3;

    /// @param staff kinds of the officials judged
    /// @param superiors kinds of head they should not sit under directly
    /// @param lower kinds of post that come first
    /// @param exceptPatterns patterns that name another superior
    public record Limits(
            List<PositionKind> staff,
            List<PositionKind> superiors,
            List<PositionKind> lower,
            List<String> exceptPatterns) {}

    @Override
    public String id() {
        return "lower-post-first";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        Map<Standing, List<Standing>> lowerUnits = new IdentityHashMap<>();
        for (Placed placed : structure.staff()) {
            Standing headed = placed.superior().post().orElse(null);
            if (headed == null
                    || !limits.staff().contains(placed.official().positionKind())
                    || !limits.superiors().contains(placed.superior().kind())
                    || placed.area().follows(limits.exceptPatterns())) {
                continue;
            }
            List<Standing> lower = lowerUnits.computeIfAbsent(headed, unit -> lower(unit, limits));
            if (!lower.isEmpty()) {
                report.add(violation(placed, lower));
            }
        }
    }

    /// A lower unit is offered only where its head may appraise under the pattern too.
    private static Violation violation(Placed placed, List<Standing> lower) {
        List<Command> mends = new ArrayList<>();
        List<Integer> levels = placed.appraiserLevels();
        for (Standing unit : lower.subList(0, Math.min(OFFERED, lower.size()))) {
            if (levels.isEmpty() || levels.contains(unit.level())) {
                mends.add(Mends.place(placed.official(), unit.unit()));
            }
        }
        return Violation.of(
                placed.official().id(),
                Map.of(
                        "official", placed.official().name(),
                        "superior", placed.superior().name(),
                        "lower", lower.getFirst().head().name(),
                        "kind", lower.getFirst().head().kind()))
                .mendedBy(mends);
    }

    private static List<Standing> lower(Standing unit, Limits limits) {
        List<Standing> lower = new ArrayList<>();
        for (Standing below : unit.below()) {
            if (below.area() == unit.area()
                    && !below.isFunctionalGroup()
                    && !below.unit().roles().coordinating()
                    && limits.lower().contains(below.head().kind())) {
                lower.add(below);
            }
        }
        return lower;
    }
}
