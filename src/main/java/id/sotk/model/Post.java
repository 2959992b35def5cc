package id.sotk.model;

import java.util.Objects;
import java.util.Optional;

/// The leading post of a unit, such as Kepala Bidang, with its kind and its holder where it is filled.
public record Post(String title, PositionKind kind, Optional<Holder> holder) {

    public Post {
        title = Checks.text("title of the post", title);
        Objects.requireNonNull(kind, "kind of the post must be given");
        Objects.requireNonNull(holder, "holder of the post must be given, empty for a vacant one");
    }

    public static Post vacant(String title, PositionKind kind) {
        return new Post(title, kind, Optional.empty());
    }

    public Post heldBy(String official, Tenure tenure) {
        return new Post(title, kind, Optional.of(new Holder(official, tenure)));
    }

    public Post vacated() {
        return vacant(title, kind);
    }
}
