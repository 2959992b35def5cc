package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import java.util.Optional;

/// Changes what a unit is: its name, kind, leading post and roles; where it hangs changes by moving it.
public record ChangeUnit(OrgUnit unit) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).unit(unit.id()).sameParent(unit).unitReferences(unit).refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        return document.withOrganization(organization.withUnits(organization.units().with(unit)));
    }
}
