package id.sotk.model;

import java.time.LocalDate;
import java.util.Optional;

/// A finding accepted with a written reason: the report shows it, the count leaves it out.
///
/// @param clause the clause of the regulation profile
/// @param subject the element the finding names
/// @param authority name or office of whoever accepted it; empty where it was not recorded
/// @param until the last day of the acceptance; empty where it has none
public record Waiver(
        String clause, String subject, String reason, Optional<String> authority, Optional<LocalDate> until) {

    public Waiver {
        Checks.id("clause of the waiver", clause);
        Checks.id("subject of the waiver", subject);
        reason = Checks.text("reason of the waiver", reason);
        authority = authority.map(name -> Checks.text("authority of the waiver", name));
    }

    /// Whether the acceptance no longer holds on that day.
    public boolean hasLapsedOn(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isPresent();
    }

    /// Whether it accepts the same finding as the other.
    public boolean isAbout(String otherClause, String otherSubject) {
        return clause.equals(otherClause) && subject.equals(otherSubject);
    }
}
