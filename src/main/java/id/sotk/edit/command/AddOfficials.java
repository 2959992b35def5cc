package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.Official;
import id.sotk.model.Organization;
import id.sotk.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts officials on the staff list, in the order given.
public record AddOfficials(List<Official> officials) implements Command {

    public AddOfficials {
        officials = List.copyOf(officials);
    }

    @Override
    public Optional<Refusal> refusal(Document document) {
        Guard guard = Guard.of(document).distinct(officials);
        Set<String> joining = officials.stream().map(Official::id).collect(Collectors.toSet());
        for (Official official : officials) {
            guard.free(official.id()).placementReferences(official, joining);
        }
        return guard.refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        List<Official> all = new ArrayList<>(organization.officials().list());
        all.addAll(officials);
        return document.withOrganization(organization.withOfficials(Table.of(all)));
    }
}
