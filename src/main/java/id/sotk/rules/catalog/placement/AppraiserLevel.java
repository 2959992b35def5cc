package id.sotk.rules.catalog.placement;

import id.sotk.edit.command.Command;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.Official;
import id.sotk.model.PositionKind;
import id.sotk.regulation.StructurePattern;
import id.sotk.rules.Mends;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.limits.JudgedStaff;
import id.sotk.rules.words.Word;
import id.sotk.structure.Officer;
import id.sotk.structure.PatternArea;
import id.sotk.structure.Placed;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Officials sit under, and are appraised by, the post at the level the structure pattern names for them.
public final class AppraiserLevel implements StructureRule<AppraiserLevel.Limits> {

    /// Which officials are judged, and which of the levels the pattern names are accepted.
    ///
    /// @param coordinated the levels after the first only where a post of the coordinating level below coordinates
    /// @param staff kinds of the officials judged; empty means all
    /// @param grades grades (jenjang) of the functional officials judged; empty means all
    public record Limits(boolean coordinated, List<PositionKind> staff, List<FunctionalGrade> grades) {

        JudgedStaff judged() {
            return new JudgedStaff(staff, grades);
        }
    }

    private static final int OFFERED = 3;

    @Override
    public String id() {
        return "appraiser-level";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        Set<Officer> told = Collections.newSetFromMap(new IdentityHashMap<>());
        JudgedStaff judged = limits.judged();
        for (Placed placed : structure.staff()) {
            List<Integer> levels = judged.covers(placed.official()) ? accepted(placed, limits) : List.of();
            if (levels.isEmpty() || suits(placed.area(), placed.appraiser(), levels)) {
                continue;
            }
            int level = placed.area().levelOf(placed.appraiser());
            if (levels.contains(level)) {
                if (told.add(placed.appraiser())) {
                    report.add(violation(placed.appraiser().id(), placed, List.of(level)).told("kind"));
                }
            } else {
                report.add(violation(placed.official().id(), placed, levels)
                        .mendedBy(mends(structure, placed, levels)));
            }
        }
    }

    private static List<Integer> accepted(Placed placed, Limits limits) {
        List<Integer> levels = placed.appraiserLevels();
        return levels.size() > 1 && limits.coordinated() && !isCoordinated(placed) ? levels.subList(0, 1) : levels;
    }

    /// Whether a post below the appraiser's is marked as coordinating.
    private static boolean isCoordinated(Placed placed) {
        return placed.appraiser()
                .post()
                .filter(post -> post.below().stream().anyMatch(below -> below.unit().roles().coordinating()))
                .isPresent();
    }

    private static boolean suits(PatternArea area, Officer officer, List<Integer> levels) {
        int level = area.levelOf(officer);
        return levels.contains(level) && area.kindsAt(level).contains(officer.kind());
    }

    private static Violation violation(String subject, Placed placed, List<Integer> levels) {
        PatternArea area = placed.area();
        return Violation.of(
                subject,
                Map.of(
                        "official", placed.official().name(),
                        "appraiser", placed.appraiser().name(),
                        "pattern", area.pattern().orElseThrow().name(),
                        "kinds", Word.anyOf(area.kindsAt(levels.getFirst())),
                        "kind", placed.appraiser().kind(),
                        "level", levels.getFirst().toString()));
    }

    private static List<Command> mends(Structure structure, Placed placed, List<Integer> levels) {
        Official official = placed.official();
        Standing where = placed.where();
        List<Command> mends = new ArrayList<>();
        if (placed.placement().appraiser().isPresent() && suits(placed.area(), placed.superior(), levels)) {
            mends.add(Mends.appraiseBySuperior(official));
        }
        if (coordinatingWouldDo(placed, levels)) {
            mends.add(Mends.coordinate(where.unit()));
        }
        boolean appraised = isByGrade(placed) && mayDiffer(structure, placed);
        for (Standing unit : candidates(where, levels)) {
            mends.add(
                    appraised
                            ? Mends.appraiseBy(official, unit.chief().id())
                            : Mends.place(official, unit.unit()));
        }
        return mends;
    }

    /// Whether no clause asks here that the direct superior appraises.
    private static boolean mayDiffer(Structure structure, Placed placed) {
        return structure.profile()
                .clauses()
                .stream()
                .filter(clause -> clause.rule().filter(SuperiorAppraises.ID::equals).isPresent())
                .map(clause -> clause.scope().patterns())
                .noneMatch(patterns -> patterns.isEmpty() || placed.area().follows(patterns));
    }

    /// Where the pattern lets the post at this level coordinate, so that the post above it is the superior.
    private static boolean coordinatingWouldDo(Placed placed, List<Integer> levels) {
        Standing where = placed.where();
        return placed.appraiser() == where.head()
                && placed.placement().appraiser().isEmpty()
                && placed.placement().superior().isEmpty()
                && where.area()
                        .pattern()
                        .flatMap(pattern -> pattern.hierarchy().coordination())
                        .filter(coordination -> coordination.level() == where.level())
                        .isPresent()
                && where.above()
                        .filter(above -> suits(where.area(), above.chief(), levels))
                        .isPresent();
    }

    /// Whether the pattern lets another level appraise this official than it does executors.
    private static boolean isByGrade(Placed placed) {
        return placed.area()
                .pattern()
                .flatMap(StructurePattern::appraiserOfExecutors)
                .filter(rule -> !rule.levels().equals(placed.appraiserLevels()))
                .isPresent();
    }

    /// Units whose head would be a fitting superior: this one or the nearest above, else the first few below.
    private static List<Standing> candidates(Standing where, List<Integer> levels) {
        for (Standing at = where; at != null && at.area() == where.area(); at = at.above().orElse(null)) {
            if (suits(where.area(), at.chief(), levels)) {
                return List.of(at);
            }
        }
        List<Standing> found = new ArrayList<>();
        below(where, levels, found);
        return found;
    }

    private static void below(Standing unit, List<Integer> levels, List<Standing> found) {
        for (Standing lower : unit.below()) {
            if (found.size() == OFFERED) {
                return;
            }
            if (lower.area() == unit.area() && !lower.isFunctionalGroup()) {
                if (suits(lower.area(), lower.chief(), levels)) {
                    found.add(lower);
                } else {
                    below(lower, levels, found);
                }
            }
        }
    }
}
