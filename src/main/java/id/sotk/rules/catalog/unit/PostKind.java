package id.sotk.rules.catalog.unit;

import id.sotk.edit.command.Command;
import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.regulation.StructurePattern;
import id.sotk.rules.Mends;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.PatternArea;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Map;

/// The leading post of a unit is of a kind the structure pattern admits at its level.
public final class PostKind implements StructureRule<PostKind.Limits> {

    /// @param levels levels judged; empty for all
    /// @param kinds kinds of post judged; empty for all
    /// @param exceptUnits kinds of branch left out
    public record Limits(List<Integer> levels, List<PositionKind> kinds, List<UnitKind> exceptUnits) {

        boolean judge(Standing standing) {
            return !standing.isFunctionalGroup()
                    && (levels.isEmpty() || levels.contains(standing.level()))
                    && (kinds.isEmpty() || kinds.contains(standing.head().kind()))
                    && !standing.isWithinKind(exceptUnits);
        }
    }

    @Override
    public String id() {
        return "post-kind";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        for (Standing standing : structure.units()) {
            PatternArea area = standing.area();
            if (area.pattern().isEmpty() || !limits.judge(standing)) {
                continue;
            }
            List<PositionKind> admitted = area.kindsAt(standing.level());
            if (!admitted.contains(standing.head().kind())) {
                report.add(Violation.of(
                        standing.unit().id(),
                        Map.of(
                                "unit", standing.unit().name(),
                                "kind", standing.head().kind(),
                                "kinds", Word.anyOf(admitted),
                                "level", Integer.toString(standing.level()),
                                "pattern", area.pattern().get().name()))
                        .told(admitted.isEmpty() ? "level" : "")
                        .mendedBy(ownPattern(structure, standing)));
            }
        }
    }

    /// A branch the regulation knows by name may follow the pattern it is listed under.
    private static List<Command> ownPattern(Structure structure, Standing standing) {
        StructurePattern listed = standing.unit().kind() == UnitKind.TECHNICAL_UNIT
                ? structure.profile().patternFor(standing.unit().name()).orElse(null)
                : null;
        boolean fits = listed != null
                && listed.levels()
                        .stream()
                        .anyMatch(level -> level.kinds().contains(standing.head().kind()));
        return fits ? List.of(Mends.follow(structure.organization().identity(), standing.unit(), listed.id()))
                : List.of();
    }
}
