package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.Official;
import id.sotk.model.Organization;
import id.sotk.model.Placement;
import java.util.Optional;

/// Places an official in a unit, or takes the official out of every unit.
///
/// Superior, appraiser and letter of a former placement in another unit do not carry over: they were given for that unit.
public record PlaceOfficial(String official, Optional<String> unit) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        Guard guard = Guard.of(document).official(official);
        unit.ifPresent(to -> guard.unit(to).placeable(official));
        return guard.refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        Official present = organization.officials().get(official);
        if (present.placement().map(Placement::unit).equals(unit)) {
            return document;
        }
        Official placed = present.withPlacement(unit.map(Placement::in));
        return document.withOrganization(organization.withOfficials(organization.officials().with(placed)));
    }
}
