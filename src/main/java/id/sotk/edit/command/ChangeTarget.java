package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.Organization;
import id.sotk.model.Target;
import java.util.Optional;

/// Changes what is recorded about a target.
public record ChangeTarget(Target target) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).target(target.id()).targetReferences(target).refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        return document.withOrganization(organization.withTargets(organization.targets().with(target)));
    }
}
