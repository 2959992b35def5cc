package id.sotk.edit.command;

import id.sotk.model.Document;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Draws the branch below a unit open.
public record UnfoldUnit(String unit) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).unit(unit).refusal();
    }

    @Override
    public Document result(Document document) {
        Set<String> folded = new HashSet<>(document.diagram().folded());
        folded.remove(unit);
        return document.withDiagram(document.diagram().withFolded(folded));
    }
}
