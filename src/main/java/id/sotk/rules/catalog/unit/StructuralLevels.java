package id.sotk.rules.catalog.unit;

import id.sotk.model.UnitKind;
import id.sotk.rules.Mends;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Map;

/// A unit has no more structural levels than allowed, unless it is marked as a permitted exception.
public final class StructuralLevels implements StructureRule<StructuralLevels.Limits> {

    /// @param max the most levels
    /// @param exceptPatterns patterns that allow more
    /// @param exceptUnits kinds of branch that may have more
    public record Limits(int max, List<String> exceptPatterns, List<UnitKind> exceptUnits) {}

    @Override
    public String id() {
        return "structural-levels";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        for (Standing standing : structure.units()) {
            if (standing.level() != limits.max()
                    || standing.isFunctionalGroup()
                    || standing.area().follows(limits.exceptPatterns())
                    || standing.isWithinKind(limits.exceptUnits())
                    || isExempt(standing)) {
                continue;
            }
            for (Standing lower : standing.below()) {
                if (lower.level() > limits.max() && lower.area() == standing.area() && isCounted(lower)) {
                    report.add(Violation.of(
                            standing.unit().id(),
                            Map.of(
                                    "unit", standing.unit().name(),
                                    "lower", lower.unit().name(),
                                    "max", Integer.toString(limits.max())),
                            Mends.exempt(standing.unit())));
                    break;
                }
            }
        }
    }

    private static boolean isCounted(Standing lower) {
        return !lower.isFunctionalGroup() && !lower.unit().roles().exempt();
    }

    private static boolean isExempt(Standing standing) {
        for (Standing at = standing; at != null && at.area() == standing.area(); at = at.above().orElse(null)) {
            if (at.unit().roles().exempt()) {
                return true;
            }
        }
        return false;
    }
}
