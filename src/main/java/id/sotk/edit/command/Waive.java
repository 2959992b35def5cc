package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.Organization;
import id.sotk.model.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Accepts a finding with a written reason; an earlier reason for the same finding is replaced.
public record Waive(Waiver waiver) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Optional.empty();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        List<Waiver> waivers = new ArrayList<>(organization.waivers());
        waivers.removeIf(
                present -> present.isAbout(waiver.clause(), waiver.subject()));
        waivers.add(waiver);
        return document.withOrganization(organization.withWaivers(waivers));
    }
}
