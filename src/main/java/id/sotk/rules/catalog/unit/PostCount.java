package id.sotk.rules.catalog.unit;

import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.regulation.StructurePattern;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.limits.Permitted;
import id.sotk.rules.limits.Unbindable;
import id.sotk.rules.words.Word;
import id.sotk.structure.PatternArea;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A structure, or each unit of a level, has as many posts of a kind as its pattern calls for.
public final class PostCount implements StructureRule<PostCount.Limits> {

    /// @param kinds kinds of post counted
    /// @param min the fewest
    /// @param max the most; empty where there is no limit
    /// @param below count below each unit of this level; empty to count over the whole of the pattern
    /// @param exceptUnits kinds of branch left out
    public record Limits(
            List<PositionKind> kinds,
            @Permitted(from = 0) int min,
            @Permitted(from = 0) Optional<Integer> max,
            Optional<Integer> below,
            List<UnitKind> exceptUnits) {

        public Limits {
            if (max.isPresent() && max.get() < min) {
                throw new Unbindable("limit.max", "max", max.get(), min);
            }
        }

        boolean counts(Standing standing) {
            return !standing.isFunctionalGroup()
                    && kinds.contains(standing.head().kind())
                    && !standing.isWithinKind(exceptUnits);
        }
    }

    @Override
    public String id() {
        return "post-count";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        Map<Standing, Integer> counts = judged(structure, limits);
        for (Standing standing : structure.units()) {
            if (limits.counts(standing)) {
                for (Standing at = standing; at != null; at = above(at)) {
                    if (at != standing || limits.below().isEmpty()) {
                        counts.computeIfPresent(at, (_, count) -> count + 1);
                    }
                }
            }
        }
        counts.forEach((unit, count) -> {
            if (count < limits.min()) {
                report.add(violation(unit, count, limits).told(count == 0 ? "none" : ""));
            } else if (limits.max().filter(max -> count > max).isPresent()) {
                report.add(violation(unit, count, limits).told(limits.max().get() == 0 ? "never" : "many"));
            }
        });
    }

    /// The units whose posts are counted, each with 0, in the order of the chart.
    private static Map<Standing, Integer> judged(Structure structure, Limits limits) {
        Map<Standing, Integer> counts = new LinkedHashMap<>();
        Map<PatternArea, Boolean> areas = new IdentityHashMap<>();
        for (Standing standing : structure.units()) {
            boolean whole = areas.putIfAbsent(standing.area(), true) == null && limits.below().isEmpty();
            boolean each = limits.below().filter(level -> level == standing.level()).isPresent()
                    && !standing.isFunctionalGroup()
                    && !standing.isWithinKind(limits.exceptUnits());
            if (standing.area().pattern().isPresent() && (whole || each)) {
                counts.put(standing, 0);
            }
        }
        return counts;
    }

    private static Standing above(Standing standing) {
        return standing.above().filter(above -> above.area() == standing.area()).orElse(null);
    }

    private static Violation violation(Standing unit, int count, Limits limits) {
        return Violation.of(
                unit.unit().id(),
                Map.of(
                        "unit", unit.unit().name(),
                        "count", Integer.toString(count),
                        "kinds", Word.anyOf(limits.kinds()),
                        "min", Integer.toString(limits.min()),
                        "max", limits.max().map(String::valueOf).orElse("-"),
                        "pattern", unit.area().pattern().map(StructurePattern::name).orElseThrow()));
    }
}
