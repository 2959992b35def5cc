package id.sotk.edit.tool;

import id.sotk.edit.command.Command;
import id.sotk.edit.command.MoveUnit;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import java.util.List;
import java.util.Optional;

/// Moves of a unit among its siblings, as the keyboard does them.
public record Rearrangement(Organization organization) {

    /// The unit one place further left among its siblings, where there is one.
    public Optional<Command> earlier(String unit) {
        return moved(unit, -1);
    }

    /// The unit one place further right among its siblings, where there is one.
    public Optional<Command> later(String unit) {
        return moved(unit, 1);
    }

    private Optional<Command> moved(String unit, int by) {
        return organization.units().find(unit).flatMap(OrgUnit::parent).flatMap(parent -> {
            List<String> row = organization.children(parent).stream().map(OrgUnit::id).toList();
            int place = row.indexOf(unit) + by;
            return place < 0 || place >= row.size()
                    ? Optional.empty()
                    : Optional.of(new MoveUnit(unit, parent, place));
        });
    }
}
