package id.sotk.edit.command;

import id.sotk.model.Diagram.Offset;
import id.sotk.model.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Forgets the shifts by hand of these elements.
public record TidyElements(List<String> elements) implements Command {

    public TidyElements {
        elements = List.copyOf(elements);
    }

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Optional.empty();
    }

    @Override
    public Document result(Document document) {
        Map<String, Offset> offsets = new HashMap<>(document.diagram().offsets());
        offsets.keySet().removeAll(elements);
        return document.withDiagram(document.diagram().withOffsets(offsets));
    }
}
