package id.sotk.rules.catalog.unit;

import id.sotk.regulation.Coordination;
import id.sotk.rules.Mends;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.limits.NoLimits;
import id.sotk.structure.PatternArea;
import id.sotk.structure.Placed;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where officials sit directly under an upper level, the posts of the level below it coordinate their work.
public final class CoordinatingLevel implements StructureRule<NoLimits> {

    @Override
    public String id() {
        return "coordinating-level";
    }

    @Override
    public Class<NoLimits> limits() {
        return NoLimits.class;
    }

    @Override
    public void check(Structure structure, NoLimits limits, Report report) {
        Set<Standing> directlyStaffed = directlyStaffed(structure);
        if (directlyStaffed.isEmpty()) {
            return;
        }
        for (Standing standing : structure.units()) {
            Coordination coordination = coordination(standing.area());
            if (coordination == null
                    || standing.level() != coordination.level()
                    || standing.isFunctionalGroup()
                    || standing.unit().roles().coordinating()) {
                continue;
            }
            staffedAbove(standing, coordination, directlyStaffed)
                    .ifPresent(above -> report.add(Violation.of(
                            standing.unit().id(),
                            Map.of(
                                    "unit", standing.unit().name(),
                                    "officer", standing.head().name(),
                                    "superior", above.head().name(),
                                    "level", Integer.toString(standing.level())),
                            Mends.coordinate(standing.unit()))));
        }
    }

    private static Set<Standing> directlyStaffed(Structure structure) {
        Set<Standing> staffed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Placed placed : structure.staff()) {
            Coordination coordination = coordination(placed.area());
            if (coordination != null
                    && coordination.whenPlacedUnder().contains(placed.area().levelOf(placed.superior()))) {
                placed.superior().post().ifPresent(staffed::add);
            }
        }
        return staffed;
    }

    private static Coordination coordination(PatternArea area) {
        return area.pattern()
                .flatMap(pattern -> pattern.hierarchy().coordination())
                .orElse(null);
    }

    /// The nearest staffed unit above; where the pattern has posts coordinate the staff of their own level, also one beside it.
    private static Optional<Standing> staffedAbove(
            Standing standing, Coordination coordination, Set<Standing> staffed) {
        Standing at = standing.above().orElse(null);
        if (at != null && coordination.whenPlacedUnder().contains(standing.level())) {
            return staffed.contains(standing)
                    ? Optional.empty()
                    : at.below().stream().filter(staffed::contains).findFirst();
        }
        while (at != null && !staffed.contains(at)) {
            at = at.above().orElse(null);
        }
        return Optional.ofNullable(at);
    }
}
