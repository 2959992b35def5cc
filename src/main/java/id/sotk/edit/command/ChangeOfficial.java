package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.Official;
import id.sotk.model.Organization;
import java.util.Optional;
import java.util.Set;

/// Changes what is recorded about an official: person, position, placement.
public record ChangeOfficial(Official official) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).official(official.id()).placementReferences(official, Set.of()).refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        return document.withOrganization(organization.withOfficials(organization.officials().with(official)));
    }
}
