package id.sotk.rules;

import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Table;
import id.sotk.regulation.LocalizedText;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.comparison.Counterparts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What it means for a design when one regulation takes the place of another: the findings that appear, vanish and stay.
///
/// Findings are the same when rule and subject are; the identifier of the clause does not matter. The patterns the design
/// follows belong to its own regulation and are carried over to the one that answers to them.
///
/// @param carried the patterns of the design and what became of them
public record RegulationChange(
        List<Finding> appearing, List<Finding> vanishing, int staying, List<CarriedPattern> carried) {

    /// A pattern of the design under another regulation.
    ///
    /// @param regulation the other regulation
    /// @param pattern the pattern as the design's own regulation calls it
    /// @param counterpart what it is called there; empty where nothing answers to it, so that clauses on patterns stay silent
    public record CarriedPattern(Profile regulation, LocalizedText pattern, Optional<StructurePattern> counterpart) {}

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
        List<Finding> before = first.check(carry(design, own, first.profile(), carried));
        List<Finding> after = second.check(carry(design, own, second.profile(), carried));
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

    /// The design with the patterns of the other regulation in place of its own.
    private static Organization carry(
            Organization design, Profile own, Profile other, List<CarriedPattern> carried) {
        if (own.id().equals(other.id())) {
            return design;
        }
        Counterparts counterparts = Counterparts.of(own, other);
        Map<String, CarriedPattern> known = new LinkedHashMap<>();
        UnaryOperator<Optional<String>> carry = pattern -> pattern.flatMap(id -> known
                .computeIfAbsent(id, _ -> new CarriedPattern(other, name(own, id), counterparts.pattern(id)))
                .counterpart()
                .map(StructurePattern::id));
        Optional<String> top = carry.apply(design.identity().pattern());
        List<OrgUnit> units = design.units()
                .stream()
                .map(unit -> unit.withRoles(unit.roles().withPattern(carry.apply(unit.roles().pattern()))))
                .toList();
        carried.addAll(known.values());
        return design.withUnits(Table.of(units))
                .withIdentity(design.identity().withRegulation(other.id()).withPattern(top));
    }

    private static LocalizedText name(Profile own, String pattern) {
        return own.pattern(pattern).map(StructurePattern::name).orElseGet(() -> LocalizedText.same(pattern));
    }
}
