package id.sotk.regulation;

import id.sotk.language.Told;
import id.sotk.regulation.norm.Clause;
import java.util.Optional;

/// Tells whether a clause can be judged at all; the rules know it, a regulation does not.
@FunctionalInterface
public interface Enforcement {

    /// Why the clause of this profile cannot be judged; empty where it can.
    Optional<Obstacle> obstacle(Profile profile, Clause clause);

    /// What is wrong with a clause.
    ///
    /// @param limit the limit at fault; empty where it is the rule, or a limit that is missing
    /// @param reason what is wrong, with the remedy, as a sentence that goes on after a colon
    record Obstacle(Optional<String> limit, Told reason) {}

    /// Finds no obstacle anywhere.
    Enforcement UNQUESTIONED = (_, _) -> Optional.empty();
}
