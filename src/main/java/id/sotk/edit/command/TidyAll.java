package id.sotk.edit.command;

import id.sotk.model.Document;
import java.util.Map;
import java.util.Optional;

/// Forgets every shift by hand: the chart is laid out by itself again.
public record TidyAll() implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Optional.empty();
    }

    @Override
    public Document result(Document document) {
        return document.withDiagram(document.diagram().withOffsets(Map.of()));
    }
}
