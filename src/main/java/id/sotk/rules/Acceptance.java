package id.sotk.rules;

import id.sotk.model.Waiver;
import java.util.Optional;

/// What is known of the acceptance of a finding: none, one in force, or one whose last day is past.
public sealed interface Acceptance {

    /// Nobody accepted it.
    Acceptance NONE = new None();

    /// Nobody accepted it.
    record None() implements Acceptance {}

    /// It is accepted.
    record InForce(Waiver waiver) implements Acceptance {}

    /// It was accepted until a day that is past, and counts again.
    record Lapsed(Waiver waiver) implements Acceptance {}

    /// The acceptance in force.
    default Optional<Waiver> inForce() {
        return this instanceof InForce accepted ? Optional.of(accepted.waiver()) : Optional.empty();
    }

    /// The acceptance that has run out.
    default Optional<Waiver> lapsed() {
        return this instanceof Lapsed past ? Optional.of(past.waiver()) : Optional.empty();
    }
}
