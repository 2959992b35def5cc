package id.sotk.edit.tool;

import java.util.Objects;
import java.util.Optional;

/// What lies under the pointer: an element, a part of it, and the official of a roster row.
public record Hit(Optional<String> element, Optional<String> official, Zone zone) {

    public static final Hit GROUND = new Hit(Optional.empty(), Optional.empty(), Zone.GROUND);

    public Hit {
        Objects.requireNonNull(official, "official must be given, empty outside of a roster");
        if (element.isPresent() == (zone == Zone.GROUND)) {
            throw new IllegalArgumentException("an element lies under every zone but the ground, was " + zone);
        }
    }

    public static Hit on(String element, Zone zone) {
        return new Hit(Optional.of(element), Optional.empty(), zone);
    }

    public static Hit row(String element, String official) {
        return new Hit(Optional.of(element), Optional.of(official), Zone.ROW);
    }

    /// The same roster row, as the seat it stands for.
    public Hit as(Zone changed) {
        return new Hit(element, official, changed);
    }
}
