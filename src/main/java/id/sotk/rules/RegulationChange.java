package id.sotk.rules;

import id.sotk.model.Organization;
import id.sotk.regulation.Profile;
import id.sotk.structure.CarriedDesign;
import id.sotk.structure.CarriedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What it means for a design when one regulation takes the place of another: the findings that appear, vanish and stay.
///
/// Findings are the same when rule and subject are; the identifier of the clause does not matter. The patterns the design
/// follows belong to its own regulation and are carried over to the one that answers to them.
///
/// @param carried the patterns of the design and what became of them
public record RegulationChange(
        List<Finding> appearing, List<Finding> vanishing, int staying, List<CarriedPattern> carried) {

    public RegulationChange {
        appearing = List.copyOf(appearing);
        vanishing = List.copyOf(vanishing);
        carried = List.copyOf(carried);
    }

    private record Key(String rule, String subject) {}

    /// Judges the design by both.
    ///
    /// @param own the regulation the design was drawn under; either of the two, or a third
    public static RegulationChange of(Organization design, Profile own, Checker first, Checker second) {
        List<CarriedPattern> carried = new ArrayList<>();
        List<Finding> before = judge(design, own, first, carried);
        List<Finding> after = judge(design, own, second, carried);
        List<Finding> vanishing = without(before, after);
        return new RegulationChange(without(after, before), vanishing, before.size() - vanishing.size(), carried);
    }

    /// Findings of which the others have none by the same rule on the same subject.
    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Set<Key> known = others.stream().map(RegulationChange::key).collect(Collectors.toSet());
        return findings.stream().filter(finding -> !known.contains(key(finding))).toList();
    }

    private static Key key(Finding finding) {
        return new Key(finding.rule(), finding.subject());
    }

    private static List<Finding> judge(
            Organization design, Profile own, Checker checker, List<CarriedPattern> carried) {
        CarriedDesign there = new CarriedDesign(design, own, checker.profile());
        List<Finding> findings = checker.check(there.structure());
        carried.addAll(there.patterns());
        return findings;
    }
}
