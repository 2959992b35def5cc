package id.sotk.structure;

import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Official;
import id.sotk.model.PositionKind;
import id.sotk.regulation.AppraiserRule;
import id.sotk.regulation.StructureLevel;
import id.sotk.regulation.StructurePattern;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The part of a structure that one pattern governs: the whole design, or a branch that carries a pattern of its own.
public final class PatternArea {

    private static final FunctionalGrade[] GRADES = FunctionalGrade.values();

    private final Standing top;
    private final Optional<StructurePattern> pattern;
    private final int firstLevel;
    private final List<List<Integer>> appraiserLevels;
    private final List<Integer> executorAppraiserLevels;

    PatternArea(Standing top, Optional<StructurePattern> pattern) {
        this.top = top;
        this.pattern = pattern;
        this.firstLevel = firstLevel(top, pattern);
        this.appraiserLevels = List.of(GRADES)
                .stream()
                .map(grade -> levels(pattern.flatMap(known -> known.appraiserOf(grade))))
                .toList();
        this.executorAppraiserLevels = levels(pattern.flatMap(StructurePattern::appraiserOfExecutors));
    }

    /// The unit at the top of the area.
    public Standing top() {
        return top;
    }

    /// The placement pattern in effect; empty until one is chosen.
    public Optional<StructurePattern> pattern() {
        return pattern;
    }

    /// The level of the pattern at which the top stands: 1, or lower for a branch such as a Sekretariat.
    public int firstLevel() {
        return firstLevel;
    }

    /// Whether the placement pattern in effect, or its assignment pattern, is among those named.
    public boolean follows(Collection<String> patterns) {
        return pattern.isPresent()
                && (patterns.contains(pattern.get().id())
                        || pattern.get().usage().assignmentPattern().filter(patterns::contains).isPresent());
    }

    /// The level of the unit leader, where the pattern is known.
    public int leaderLevel() {
        return pattern.isPresent() ? pattern.get().hierarchy().leaderLevel() : Integer.MAX_VALUE;
    }

    /// Levels whose officials may appraise this official, the default first; empty where the pattern says nothing.
    public List<Integer> appraiserLevels(Official official) {
        return official instanceof FunctionalOfficial functional
                ? appraiserLevels.get(functional.grade().ordinal())
                : executorAppraiserLevels;
    }

    /// The position kinds the pattern admits at the level; empty where it has no such level.
    public List<PositionKind> kindsAt(int level) {
        if (pattern.isPresent()) {
            for (StructureLevel known : pattern.get().levels()) {
                if (known.number() == level) {
                    return known.kinds();
                }
            }
        }
        return List.of();
    }

    /// The level of the officer seen from this area, or 0 for one who heads no unit in it or above it.
    public int levelOf(Officer officer) {
        Standing post = officer.post().orElse(null);
        if (post == null) {
            return 0;
        }
        if (post.area() == this) {
            return post.level();
        }
        return top.isWithin(post) ? firstLevel - (top.depth() - post.depth()) : 0;
    }

    private static List<Integer> levels(Optional<AppraiserRule> rule) {
        return rule.map(AppraiserRule::levels).orElse(List.of());
    }

    private static int firstLevel(Standing top, Optional<StructurePattern> pattern) {
        PositionKind kind = top.unit().positionKind().orElse(null);
        if (top.above().isPresent() && pattern.isPresent()) {
            for (StructureLevel level : pattern.get().levels()) {
                if (level.kinds().contains(kind)) {
                    return level.number();
                }
            }
        }
        return 1;
    }
}
