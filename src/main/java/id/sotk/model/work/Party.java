package id.sotk.model.work;

import java.util.Objects;
import java.util.Optional;

/// Someone who acts or is addressed: the role of the regulation profile, and who plays it in the design.
///
/// @param role role identifier of the profile, such as `appraiser`, `chair`, `verification-team`
/// @param element the official who plays it, or the unit whose vacant post should; empty for an actor outside the design
public record Party(String role, Optional<String> element) {

    /// Role of someone who plays none of the regulation's.
    public static final String BYSTANDER = "bystander";

    public Party {
        Objects.requireNonNull(role, "role must be given");
        Objects.requireNonNull(element, "element must be given, empty for an actor outside the design");
    }

    public static Party outside(String role) {
        return new Party(role, Optional.empty());
    }

    public static Party of(String role, String element) {
        return new Party(role, Optional.of(element));
    }
}
