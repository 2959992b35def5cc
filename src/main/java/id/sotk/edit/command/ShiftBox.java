package id.sotk.edit.command;

import id.sotk.model.Diagram;
import id.sotk.model.Diagram.Offset;
import id.sotk.model.Document;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Moves a box by hand from where it is drawn; the organisation does not change.
///
/// @param dx to the right, in chart units
/// @param dy downwards, in chart units
public record ShiftBox(String element, double dx, double dy) implements Command {

    public ShiftBox {
        if (!Double.isFinite(dx) || !Double.isFinite(dy)) {
            throw new IllegalArgumentException("shift must be finite, was " + dx + ", " + dy);
        }
    }

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).element(element).refusal();
    }

    @Override
    public Document result(Document document) {
        Diagram diagram = document.diagram();
        Map<String, Offset> offsets = new HashMap<>(diagram.offsets());
        Offset present = offsets.getOrDefault(element, new Offset(0, 0));
        Offset shifted = new Offset(present.dx() + dx, present.dy() + dy);
        if (shifted.dx() == 0 && shifted.dy() == 0) {
            offsets.remove(element);
        } else {
            offsets.put(element, shifted);
        }
        return document.withDiagram(diagram.withOffsets(offsets));
    }
}
