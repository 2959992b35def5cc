package id.sotk.rules.catalog.placement;

import id.sotk.edit.command.Command;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.PositionKind;
import id.sotk.rules.Mends;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.structure.Officer;
import id.sotk.structure.PatternArea;
import id.sotk.structure.Placed;
import id.sotk.structure.Structure;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// In organisations of some names, or all but those, officials of some kinds sit under no superior of some kinds.
public final class SuperiorExcluded implements StructureRule<SuperiorExcluded.Limits> {

    /// Who may not sit under whom, and where.
    ///
    /// @param staff kinds of the officials judged
    /// @param superiors kinds that may not be their superior
    /// @param organizations beginnings of the names of the organisations judged; empty means all
    /// @param exceptOrganizations beginnings of the names of organisations left out
    /// @param exceptPositions beginnings of the positions of superiors left out
    /// @param exceptGrades an organisation that has a functional official of such a grade is left out
    public record Limits(
            List<PositionKind> staff,
            List<PositionKind> superiors,
            List<String> organizations,
            List<String> exceptOrganizations,
            List<String> exceptPositions,
            List<FunctionalGrade> exceptGrades) {}

    private static final int OFFERED = 3;

    @Override
    public String id() {
        return "superior-excluded";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        if (hasGrade(structure, limits.exceptGrades())) {
            return;
        }
        Map<PatternArea, Boolean> judged = new IdentityHashMap<>();
        for (Placed placed : structure.staff()) {
            if (limits.staff().contains(placed.official().positionKind())
                    && limits.superiors().contains(placed.superior().kind())
                    && !isLeftOut(placed.superior(), limits)
                    && judged.computeIfAbsent(placed.area(), area -> isJudged(structure, area, limits))) {
                report.add(Violation.of(
                        placed.official().id(),
                        Map.of(
                                "official", placed.official().name(),
                                "superior", placed.superior().name(),
                                "kind", placed.superior().kind(),
                                "organization", placed.area().top().unit().name()))
                        .mendedBy(mends(structure, placed, limits)));
            }
        }
    }

    private static boolean hasGrade(Structure structure, List<FunctionalGrade> grades) {
        return structure.staff()
                .stream()
                .map(Placed::official)
                .anyMatch(official -> official instanceof FunctionalOfficial functional
                        && grades.contains(functional.grade()));
    }

    private static boolean isJudged(Structure structure, PatternArea area, Limits limits) {
        List<String> names = List.of(
                structure.organization().identity().name(),
                area.top().unit().name());
        return (limits.organizations().isEmpty() || begin(names, limits.organizations()))
                && !begin(names, limits.exceptOrganizations());
    }

    /// Nobody knows what position the holder of a vacant post will have.
    private static boolean isLeftOut(Officer superior, Limits limits) {
        boolean vacant = superior.isVacant() && !limits.exceptPositions().isEmpty()
                && superior.kind() == PositionKind.FUNCTIONAL;
        return vacant
                || superior.official()
                        .filter(official -> begin(List.of(official.position()), limits.exceptPositions()))
                        .isPresent();
    }

    private static boolean begin(List<String> names, List<String> beginnings) {
        return names.stream()
                .map(SuperiorExcluded::plain)
                .anyMatch(name -> beginnings.stream().map(SuperiorExcluded::plain).anyMatch(name::startsWith));
    }

    /// Words apart by one space, one after the last, so that a beginning ends where a word ends.
    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + " ";
    }

    private static List<Command> mends(Structure structure, Placed placed, Limits limits) {
        return structure.units()
                .stream()
                .filter(unit -> unit.area() == placed.area() && !unit.isFunctionalGroup())
                .filter(unit -> !limits.superiors().contains(unit.chief().kind()))
                .limit(OFFERED)
                .map(unit -> Mends.place(placed.official(), unit.unit()))
                .toList();
    }
}
