package id.sotk.edit;

import id.sotk.model.Diagram;
import id.sotk.model.Diagram.Offset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What an edit changed in how the chart is drawn.
///
/// @param unshifted shifts that held before, of the elements whose shift changed
/// @param shifted shifts that hold after, of the same elements
public record DiagramDelta(
        Map<String, Offset> unshifted, Map<String, Offset> shifted, Set<String> unfolded, Set<String> folded) {

    public static final DiagramDelta NONE = new DiagramDelta(Map.of(), Map.of(), Set.of(), Set.of());

    public DiagramDelta {
        unshifted = Map.copyOf(unshifted);
        shifted = Map.copyOf(shifted);
        unfolded = Set.copyOf(unfolded);
        folded = Set.copyOf(folded);
    }

    public static DiagramDelta between(Diagram before, Diagram after) {
        return before == after
                ? NONE
                : new DiagramDelta(
                        lacking(before.offsets(), after.offsets()),
                        lacking(after.offsets(), before.offsets()),
                        lacking(before.folded(), after.folded()),
                        lacking(after.folded(), before.folded()));
    }

    public boolean isEmpty() {
        return unshifted.isEmpty() && shifted.isEmpty() && unfolded.isEmpty() && folded.isEmpty();
    }

    public DiagramDelta inverse() {
        return new DiagramDelta(shifted, unshifted, folded, unfolded);
    }

    /// The later diagram, from the earlier one.
    public Diagram applyTo(Diagram before) {
        if (isEmpty()) {
            return before;
        }
        Map<String, Offset> offsets = new HashMap<>(before.offsets());
        offsets.keySet().removeAll(unshifted.keySet());
        offsets.putAll(shifted);
        Set<String> closed = new HashSet<>(before.folded());
        closed.removeAll(unfolded);
        closed.addAll(folded);
        return new Diagram(offsets, closed);
    }

    /// Identifiers of the elements drawn otherwise.
    public Stream<String> touched() {
        return Stream.of(unshifted.keySet(), shifted.keySet(), unfolded, folded).flatMap(Set::stream);
    }

    private static Map<String, Offset> lacking(Map<String, Offset> here, Map<String, Offset> there) {
        Map<String, Offset> lacking = new TreeMap<>(here);
        lacking.entrySet().removeIf(entry -> entry.getValue().equals(there.get(entry.getKey())));
        return lacking;
    }

    private static Set<String> lacking(Set<String> here, Set<String> there) {
        Set<String> lacking = new TreeSet<>(here);
        lacking.removeAll(there);
        return lacking;
    }
}
