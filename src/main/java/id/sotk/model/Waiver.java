package id.sotk.model;

import java.time.LocalDate;
import java.util.Optional;

/// A finding accepted with a written reason: the report shows it, the count leaves it out.
///
/// @param clause the clause of the regulation profile
/// @param subject the element the finding names
public record Waiver(String clause, String subject, String reason, Optional<LocalDate> until) {

    public Waiver {
        Checks.id("clause of the waiver", clause);
        Checks.id("subject of the waiver", subject);
        reason = Checks.text("reason of the waiver", reason);
    }
}
