package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.Organization;
import java.util.Optional;

/// Deletes a unit and everything that hangs below it.
///
/// Holders and officials placed there stay on the staff list, unplaced; teams and targets the units own go, and so do their
/// assignments.
public record DeleteUnit(String unit) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).unit(unit).refusal();
    }

    @Override
    public Document result(Document document) {
        return Removal.ofBranch(document, unit);
    }
}
