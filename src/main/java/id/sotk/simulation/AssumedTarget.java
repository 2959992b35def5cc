package id.sotk.simulation;

import id.sotk.model.Organization;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.regulation.AppraiserRule;
import id.sotk.rules.Checker;
import id.sotk.structure.PatternArea;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A target taken for granted, so that a design can be walked before anybody has set one.
public final class AssumedTarget {

    private static final String PREFIX = "assumed-";

    private AssumedTarget() {}

    /// The target a unit would have; empty unless the name is `assumed-` and the identifier of a unit.
    public static Optional<Target> named(String name, Structure structure) {
        return Optional.of(name)
                .filter(given -> given.startsWith(PREFIX))
                .flatMap(given -> structure.findUnit(given.substring(PREFIX.length())))
                .map(AssumedTarget::of);
    }

    /// The structure with this target in it.
    public static Structure with(Target target, Structure structure) {
        Organization organization = structure.organization();
        List<Target> targets = new ArrayList<>(organization.targets().list());
        targets.add(target);
        return Structure.of(organization.withTargets(Table.of(targets)), structure.profile());
    }

    /// A walk for each mechanism of each pattern in the design, of a target of a unit whose head appraises there.
    static List<Walk> starts(Structure structure, Checker checker) {
        List<Target> targets = structure.areas().stream().map(area -> of(owner(structure, area))).toList();
        Organization organization = structure.organization().withTargets(Table.of(targets));
        Structure assumed = Structure.of(organization, structure.profile());
        return targets.stream()
                .flatMap(target -> Walk.mechanisms(assumed, target)
                        .stream()
                        .filter(mechanism -> mechanism.variant().isEmpty())
                        .map(mechanism -> Walk.start(assumed, checker, target, mechanism)))
                .toList();
    }

    private static Target of(Standing unit) {
        return new Target(
                PREFIX + unit.unit().id(), "Target " + unit.unit().name(), unit.unit().id(), Optional.empty(),
                Optional.empty());
    }

    /// Among the units at the lowest level that appraises, the one with most people to do the work, teams first.
    private static Standing owner(Structure structure, PatternArea area) {
        int level = area.pattern()
                .stream()
                .flatMap(pattern -> pattern.hierarchy().appraisers().stream())
                .mapToInt(AppraiserRule::level)
                .max()
                .orElse(1);
        return structure.units()
                .stream()
                .filter(unit -> unit.area() == area && unit.level() == level && !unit.isFunctionalGroup())
                .max(Comparator.<Standing>comparingLong(unit -> teams(structure, unit))
                        .thenComparingInt(unit -> unit.staff().size())
                        .thenComparingInt(unit -> -unit.place()))
                .orElse(area.top());
    }

    private static long teams(Structure structure, Standing unit) {
        return structure.teams().stream().filter(team -> team.owner().equals(unit.unit().id())).count();
    }
}
