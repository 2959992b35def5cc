package id.sotk.rules;

import id.sotk.model.Waiver;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The findings accepted with a reason, found by clause and element.
final class Waivers {

    private final Map<Key, Waiver> accepted = new HashMap<>();

    private record Key(String clause, String subject) {}

    /// @param day the day on which they must still hold; empty to let every one hold
    Waivers(Collection<Waiver> waivers, Optional<LocalDate> day) {
        for (Waiver waiver : waivers) {
            boolean lapsed = day.isPresent()
                    && waiver.until().filter(last -> last.isBefore(day.get())).isPresent();
            if (!lapsed) {
                accepted.putIfAbsent(new Key(waiver.clause(), waiver.subject()), waiver);
            }
        }
    }

    Optional<Waiver> of(String clause, String subject) {
        return accepted.isEmpty() ? Optional.empty() : Optional.ofNullable(accepted.get(new Key(clause, subject)));
    }
}
