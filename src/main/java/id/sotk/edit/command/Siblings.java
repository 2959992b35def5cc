package id.sotk.edit.command;

import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Table;
import java.util.List;

/// Puts units in their order below a parent.
final class Siblings {

    private Siblings() {}

    /// The units with this one at the index among those below the same parent.
    static Table<OrgUnit> withUnitAt(Organization organization, OrgUnit unit, int index) {
        Table<OrgUnit> others = organization.units().without(unit.id());
        List<OrgUnit> siblings = others.stream()
                .filter(other -> other.parent().equals(unit.parent()))
                .toList();
        return others.withAt(place(others, siblings, index), unit);
    }

    private static int place(Table<OrgUnit> others, List<OrgUnit> siblings, int index) {
        if (siblings.isEmpty()) {
            return others.size();
        }
        int among = Math.clamp(index, 0, siblings.size());
        return among == siblings.size()
                ? others.indexOf(siblings.getLast().id()) + 1
                : others.indexOf(siblings.get(among).id());
    }
}
