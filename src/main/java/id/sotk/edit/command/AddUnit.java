package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import java.util.Optional;

/// Draws a new unit.
///
/// @param index place among the units below the same parent, from 0; past the last one means last
public record AddUnit(OrgUnit unit, int index) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).free(unit.id()).parentOf(unit).unitReferences(unit).refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        return document.withOrganization(organization.withUnits(Siblings.withUnitAt(organization, unit, index)));
    }
}
