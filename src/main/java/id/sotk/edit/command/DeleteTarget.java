package id.sotk.edit.command;

import id.sotk.model.Document;
import java.util.Optional;

/// Drops a target, with the assignments to it; a team that served it stays.
public record DeleteTarget(String target) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).target(target).refusal();
    }

    @Override
    public Document result(Document document) {
        return Removal.ofTarget(document, target);
    }
}
