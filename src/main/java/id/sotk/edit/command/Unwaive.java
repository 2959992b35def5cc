package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.Organization;
import id.sotk.model.Waiver;
import java.util.List;
import java.util.Optional;

/// Takes back the acceptance of a finding.
public record Unwaive(String clause, String subject) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).waived(clause, subject).refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        List<Waiver> waivers = organization.waivers()
                .stream()
                .filter(present -> !present.isAbout(clause, subject))
                .toList();
        return document.withOrganization(organization.withWaivers(waivers));
    }
}
