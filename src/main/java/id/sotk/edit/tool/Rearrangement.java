package id.sotk.edit.tool;

import id.sotk.edit.command.Command;
import id.sotk.edit.command.DeleteTeam;
import id.sotk.edit.command.DeleteUnit;
import id.sotk.edit.command.MoveUnit;
import id.sotk.edit.command.Sequence;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Edits of the keyboard on what is selected: to move among siblings, and to delete.
public record Rearrangement(Organization organization) {

    /// The unit one place further left among its siblings, where there is one.
    public Optional<Command> earlier(String unit) {
        return moved(unit, -1);
    }

    /// The unit one place further right among its siblings, where there is one.
    public Optional<Command> later(String unit) {
        return moved(unit, 1);
    }

    /// Deletes every selected unit and team as one edit; what hangs below a deleted unit goes with it.
    public Optional<Command> deletion(List<String> selected) {
        List<Command> deletions = new ArrayList<>();
        for (String element : selected) {
            if (organization.units().contains(element) && !hangsBelowOneOf(element, selected)) {
                deletions.add(new DeleteUnit(element));
            }
            organization.teams()
                    .find(element)
                    .filter(team -> !isWithinOneOf(team.owner(), selected))
                    .ifPresent(team -> deletions.add(new DeleteTeam(team.id())));
        }
        return switch (deletions.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(deletions.getFirst());
            default -> Optional.of(new Sequence(deletions));
        };
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

    /// Whether the unit goes along when the selected ones are deleted.
    public boolean hangsBelowOneOf(String unit, List<String> selected) {
        return organization.units()
                .find(unit)
                .flatMap(OrgUnit::parent)
                .filter(parent -> isWithinOneOf(parent, selected))
                .isPresent();
    }

    private boolean isWithinOneOf(String unit, List<String> selected) {
        return organization.lineage(unit).stream().anyMatch(above -> selected.contains(above.id()));
    }
}
