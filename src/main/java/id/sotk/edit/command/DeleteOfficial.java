package id.sotk.edit.command;

import id.sotk.model.Document;
import java.util.Optional;

/// Takes an official off the staff list, out of every post, placement, team and assignment.
public record DeleteOfficial(String official) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).official(official).refusal();
    }

    @Override
    public Document result(Document document) {
        return Removal.ofOfficial(document, official);
    }
}
