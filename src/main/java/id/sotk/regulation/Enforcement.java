package id.sotk.regulation;

import java.util.Optional;

/// Tells whether a clause can be judged at all; the rules know it, a regulation does not.
@FunctionalInterface
public interface Enforcement {

    /// Why the clause cannot be judged, with the remedy, as a sentence that goes on after a colon; empty where it can.
    Optional<LocalizedText> obstacle(Clause clause);

    /// Finds no obstacle anywhere.
    Enforcement UNQUESTIONED = _ -> Optional.empty();
}
