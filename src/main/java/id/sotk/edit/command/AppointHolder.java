package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Tenure;
import java.util.Optional;

/// Lets an official hold the leading post of a unit, definitively or acting; a former holder leaves it.
public record AppointHolder(String unit, String official, Tenure tenure) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document)
                .unit(unit)
                .official(official)
                .post(unit)
                .freeForPost(unit, official, tenure)
                .refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        OrgUnit present = organization.units().get(unit);
        OrgUnit headed = present.withPost(present.post().orElseThrow().heldBy(official, tenure));
        return document.withOrganization(organization.withUnits(organization.units().with(headed)));
    }
}
