package id.sotk.scene;

import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which units appraise, lead and coordinate, and their levels: what the regulation says, for drawing only.
///
/// @param levels structural level by unit, 1 at the top; units without one are left out
public record Roles(Set<String> appraisers, Set<String> leaders, Set<String> coordinating,
        Map<String, Integer> levels) {

    public static final Roles NONE = new Roles(Set.of(), Set.of(), Set.of(), Map.of());

    public Roles {
        appraisers = Set.copyOf(appraisers);
        leaders = Set.copyOf(leaders);
        coordinating = Set.copyOf(coordinating);
        levels = Map.copyOf(levels);
    }

    /// Only what the design itself says: the units that coordinate.
    public static Roles drawn(Organization organization) {
        Set<String> coordinating = organization.units()
                .stream()
                .filter(unit -> unit.roles().coordinating())
                .map(OrgUnit::id)
                .collect(Collectors.toSet());
        return new Roles(Set.of(), Set.of(), coordinating, Map.of());
    }
}
