package id.sotk.model;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Where the chart departs from the automatic layout: boxes shifted by hand, branches folded.
///
/// @param offsets shift of a box from its laid-out place, in chart units (1/96 inch), by element
/// @param folded units whose branch is drawn closed
public record Diagram(Map<String, Offset> offsets, Set<String> folded) {

    public static final Diagram AUTOMATIC = new Diagram(Map.of(), Set.of());

    public Diagram {
        offsets = Map.copyOf(offsets);
        folded = Set.copyOf(folded);
    }

    /// A shift in chart units, right and down positive.
    public record Offset(double dx, double dy) {
        public Offset {
            if (!Double.isFinite(dx) || !Double.isFinite(dy)) {
                throw new IllegalArgumentException("offset must be finite, was " + dx + ", " + dy);
            }
        }
    }

    public Diagram withOffsets(Map<String, Offset> changed) {
        return new Diagram(Objects.requireNonNull(changed), folded);
    }

    public Diagram withFolded(Set<String> changed) {
        return new Diagram(offsets, Objects.requireNonNull(changed));
    }
}
