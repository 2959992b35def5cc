package id.sotk.model;

import java.util.Objects;
import java.util.Optional;

/// What the design is of: the unit's name and government, and the regulation and pattern it follows.
///
/// @param agency the government
/// @param regulation identifier of the regulation profile
/// @param pattern identifier of the structure pattern; empty until chosen
public record Identity(String name, String agency, String regulation, Optional<String> pattern) {

    public Identity {
        name = Checks.text("name of the design", name);
        agency = agency == null ? "" : agency.strip();
        Checks.id("regulation of the design", regulation);
        Objects.requireNonNull(pattern, "pattern must be given, empty until chosen");
    }

    public Identity withName(String changed) {
        return new Identity(changed, agency, regulation, pattern);
    }

    public Identity withRegulation(String changed) {
        return new Identity(name, agency, changed, pattern);
    }

    public Identity withPattern(Optional<String> changed) {
        return new Identity(name, agency, regulation, changed);
    }
}
