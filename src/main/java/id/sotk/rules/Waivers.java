package id.sotk.rules;

import id.sotk.model.Waiver;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The findings accepted with a reason, found by clause and element.
final class Waivers {

    private final Map<Key, Acceptance> accepted = new HashMap<>();

    private record Key(String clause, String subject) {}

    /// @param day the day on which they must still hold; empty to let every one hold
    Waivers(Collection<Waiver> waivers, Optional<LocalDate> day) {
        for (Waiver waiver : waivers) {
            boolean lapsed = day.filter(waiver::hasLapsedOn).isPresent();
            Acceptance acceptance = lapsed ? new Acceptance.Lapsed(waiver) : new Acceptance.InForce(waiver);
            accepted.merge(new Key(waiver.clause(), waiver.subject()), acceptance,
                    (first, second) -> first.inForce().isPresent() ? first : second);
        }
    }

    Acceptance of(String clause, String subject) {
        return accepted.isEmpty()
                ? Acceptance.NONE
                : accepted.getOrDefault(new Key(clause, subject), Acceptance.NONE);
    }
}
