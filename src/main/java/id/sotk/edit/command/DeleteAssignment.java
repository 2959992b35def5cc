package id.sotk.edit.command;

import id.sotk.model.Document;
import java.util.Optional;

/// Drops the record of an assignment.
public record DeleteAssignment(String assignment) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).assignment(assignment).refusal();
    }

    @Override
    public Document result(Document document) {
        return Removal.ofAssignment(document, assignment);
    }
}
