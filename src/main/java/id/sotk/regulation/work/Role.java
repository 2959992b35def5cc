package id.sotk.regulation.work;

import id.sotk.language.LocalizedText;
import id.sotk.language.Texts;

/// A part somebody plays in the regulation, by its own id, and the way to find who plays it.
public record Role(String id, LocalizedText name, RoleResolution resolution) {
    public Role {
        Texts.filled("id of a role", id);
        if (resolution == null) {
            throw new IllegalArgumentException("resolution of role " + id + " is missing");
        }
    }
}
