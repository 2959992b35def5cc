package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import java.util.Optional;

/// Hangs a unit, with all below it, under another unit.
///
/// @param index place among the units below the new parent, from 0; past the last one means last
public record MoveUnit(String unit, String parent, int index) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).unit(unit).unit(parent).notBelowItself(unit, parent).refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        OrgUnit moved = organization.units().get(unit).withParent(Optional.of(parent));
        return document.withOrganization(organization.withUnits(Siblings.withUnitAt(organization, moved, index)));
    }
}
