package id.sotk.edit.command;

import id.sotk.model.Assignment;
import id.sotk.model.Document;
import id.sotk.model.Organization;
import java.util.Optional;

/// Records an assignment.
public record AddAssignment(Assignment assignment) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).free(assignment.id()).assignmentReferences(assignment).refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        return document.withOrganization(organization.withAssignments(organization.assignments().with(assignment)));
    }
}
