package id.sotk.edit.vocabulary;

import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A kind of unit that may hang at a place, with the name and the leading post it usually gets there.
///
/// @param name which every such unit bears; empty where each has a name of its own
/// @param head kind of its leading post; empty for the functional group
/// @param titles of its leading post, the usual one first; none for the functional group
/// @param pattern that such a branch follows instead of the one of the place
public record Offer(
        UnitKind kind, Optional<String> name, Optional<PositionKind> head, List<String> titles,
        Optional<String> pattern) {

    public Offer {
        Objects.requireNonNull(kind, "kind of the unit offered must be given");
        titles = List.copyOf(titles);
        if (head.isPresent() == titles.isEmpty()) {
            throw new IllegalArgumentException("a leading post has a title, was " + head + " with " + titles);
        }
    }
}
