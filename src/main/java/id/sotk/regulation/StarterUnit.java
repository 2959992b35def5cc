package id.sotk.regulation;

import id.sotk.language.Texts;
import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import java.util.List;
import java.util.Optional;

/// One box of the chart a new design starts from: its name, its leading post unless it is a functional group, and the boxes below it.
public record StarterUnit(String name, UnitKind kind, Optional<StarterPost> post, List<StarterUnit> units) {
    public StarterUnit {
        Texts.filled("name of a starter unit", name);
        post = post == null ? Optional.empty() : post;
        units = Texts.copy(units);
    }

    /// The title of the leading post and its kind.
    public record StarterPost(String title, PositionKind kind) {
        public StarterPost {
            Texts.filled("title of a starter post", title);
        }
    }
}
