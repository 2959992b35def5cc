package id.sotk.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A unit of regional government as designed: its structure, its staff, its work, and the findings accepted with reason.
///
/// References between elements are whole: a parent, a holder, a placement, a seat names an element that is there,
/// and units form one tree.
public record Organization(
        Identity identity, Table<OrgUnit> units, Table<Official> officials, Work work, List<Waiver> waivers) {

    public Organization {
        waivers = List.copyOf(waivers);
        References.check(identity, units, officials, work);
    }

    public static Organization empty(Identity identity) {
        return new Organization(identity, Table.empty(), Table.empty(), Work.NONE, List.of());
    }

    public Table<Team> teams() {
        return work.teams();
    }

    public Table<Target> targets() {
        return work.targets();
    }

    public Table<Assignment> assignments() {
        return work.assignments();
    }

    /// The top of the chart; empty for a design without units.
    public Optional<OrgUnit> root() {
        return units.stream().filter(unit -> unit.parent().isEmpty()).findFirst();
    }

    /// Units directly below, in their order on the chart.
    public List<OrgUnit> children(String unit) {
        return units.stream()
                .filter(below -> below.parent().filter(unit::equals).isPresent())
                .toList();
    }

    /// The unit above, where there is one.
    public Optional<OrgUnit> parent(OrgUnit unit) {
        return unit.parent().flatMap(units::find);
    }

    /// The unit and everything above it, from the unit up to the top.
    public List<OrgUnit> lineage(String unit) {
        return Stream.iterate(units.find(unit), Optional::isPresent, below -> below.flatMap(this::parent))
                .map(Optional::get)
                .toList();
    }

    /// Whether the unit is the other one or hangs anywhere below it.
    public boolean isWithin(String unit, String other) {
        return lineage(unit).stream().anyMatch(above -> above.id().equals(other));
    }

    /// The unit and everything that hangs below it.
    public Set<String> branch(String unit) {
        Set<String> branch = new HashSet<>();
        branch.add(unit);
        int before;
        do {
            before = branch.size();
            for (OrgUnit below : units) {
                below.parent().filter(branch::contains).ifPresent(above -> branch.add(below.id()));
            }
        } while (branch.size() > before);
        return branch;
    }

    /// Officials placed in the unit, in the order of the staff list.
    public List<Official> placedIn(String unit) {
        return officials.stream()
                .filter(official -> official.placement()
                        .map(Placement::unit)
                        .filter(unit::equals)
                        .isPresent())
                .toList();
    }

    /// The element of any kind with this identifier.
    public Optional<Element> find(String id) {
        return Stream.<Table<? extends Element>>of(
                units, officials, work.teams(), work.targets(), work.assignments())
                .map(table -> table.find(id))
                .flatMap(Optional::stream)
                .map(Element.class::cast)
                .findFirst();
    }

    public Organization withIdentity(Identity changed) {
        return new Organization(changed, units, officials, work, waivers);
    }

    public Organization withUnits(Table<OrgUnit> changed) {
        return new Organization(identity, changed, officials, work, waivers);
    }

    public Organization withOfficials(Table<Official> changed) {
        return new Organization(identity, units, changed, work, waivers);
    }

    public Organization withWork(Work changed) {
        return new Organization(identity, units, officials, changed, waivers);
    }

    public Organization withTeams(Table<Team> changed) {
        return withWork(work.withTeams(changed));
    }

    public Organization withTargets(Table<Target> changed) {
        return withWork(work.withTargets(changed));
    }

    public Organization withAssignments(Table<Assignment> changed) {
        return withWork(work.withAssignments(changed));
    }

    public Organization withWaivers(List<Waiver> changed) {
        return new Organization(identity, units, officials, work, changed);
    }
}
