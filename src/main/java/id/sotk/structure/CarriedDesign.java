package id.sotk.structure;

import id.sotk.language.LocalizedText;
import id.sotk.model.Instrument;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Placement;
import id.sotk.model.Table;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.comparison.Counterparts;
import id.sotk.regulation.work.Role;
import id.sotk.regulation.work.RoleResolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A design read under another regulation than its own: its patterns become those that answer to them there.
///
/// The head of the region is the personnel authority, whichever name a regulation uses: a placement fixed by the one is
/// fixed by the other. Roles only the design's own regulation knows keep their names.
public final class CarriedDesign {

    private static final Set<RoleResolution> PLACING = EnumSet
            .of(RoleResolution.HEAD_OF_REGION, RoleResolution.STAFFING_AUTHORITY);

    private final Organization design;
    private final Profile own;
    private final Profile other;
    private final Counterparts counterparts;
    private final Structure structure;
    private final Map<String, CarriedPattern> patterns = new LinkedHashMap<>();

    /// @param own the regulation the design was drawn under
    /// @param other the regulation to read it under; the own one changes nothing
    public CarriedDesign(Organization design, Profile own, Profile other) {
        this.design = design;
        this.own = own;
        this.other = other;
        this.counterparts = Counterparts.of(own, other);
        this.structure = own.id().equals(other.id()) ? Structure.of(design, other) : read();
    }

    /// The regulation the design is read under.
    public Profile regulation() {
        return other;
    }

    /// The design as the other regulation sees it.
    public Structure structure() {
        return structure;
    }

    private Structure read() {
        Optional<String> top = carried(design.identity().pattern());
        List<OrgUnit> units = design.units()
                .stream()
                .map(unit -> unit.withRoles(unit.roles().withPattern(carried(unit.roles().pattern()))))
                .toList();
        List<Official> officials = design.officials().stream().map(this::carried).toList();
        Organization carried = design.withUnits(Table.of(units))
                .withOfficials(Table.of(officials))
                .withIdentity(design.identity().withRegulation(other.id()).withPattern(top));
        boolean sameLetters = own.work().letters().equals(other.work().letters());
        return sameLetters
                ? Structure.of(carried, withRolesOfBoth())
                : Structure.ofForeign(carried, withRolesOfBoth());
    }

    /// What became of the patterns; nothing under the own regulation.
    public List<CarriedPattern> patterns() {
        return List.copyOf(patterns.values());
    }

    private Optional<String> carried(Optional<String> pattern) {
        return pattern.flatMap(id -> patterns
                .computeIfAbsent(id, _ -> new CarriedPattern(other, name(id), counterpart(id)))
                .counterpart()
                .map(StructurePattern::id));
    }

    /// A profile copied from the own one keeps the identifiers of its patterns.
    private Optional<StructurePattern> counterpart(String pattern) {
        return other.pattern(pattern).or(() -> counterparts.pattern(pattern));
    }

    private LocalizedText name(String pattern) {
        return own.pattern(pattern).map(StructurePattern::name).orElseGet(() -> LocalizedText.same(pattern));
    }

    private Official carried(Official official) {
        Optional<Placement> placement = official.placement();
        return placement.flatMap(Placement::decision).isEmpty()
                ? official
                : official.withPlacement(placement.map(held -> held.withDecision(held.decision().map(this::carried))));
    }

    private Instrument carried(Instrument decision) {
        boolean placing = own.role(decision.issuer()).filter(role -> PLACING.contains(role.resolution())).isPresent();
        return placing
                ? new Instrument(decision.kind(), decision.number(), decision.date(),
                        placing(RoleResolution.STAFFING_AUTHORITY).or(() -> placing(RoleResolution.HEAD_OF_REGION))
                                .map(Role::id)
                                .orElse(decision.issuer()),
                        decision.content())
                : decision;
    }

    private Optional<Role> placing(RoleResolution resolution) {
        return other.work().roles().stream().filter(role -> role.resolution() == resolution).findFirst();
    }

    private Profile withRolesOfBoth() {
        List<Role> roles = new ArrayList<>(other.work().roles());
        own.work().roles().stream().filter(role -> other.role(role.id()).isEmpty()).forEach(roles::add);
        return new Profile(
                other.id(), other.identity(), other.structure(),
                new Profile.Work(
                        roles,
                        other.work().mechanisms(),
                        other.work().procedures(),
                        other.work().letters()),
                other.norms());
    }
}
