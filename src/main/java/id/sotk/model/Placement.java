package id.sotk.model;

import java.util.Objects;
import java.util.Optional;

/// Kedudukan: the unit where an official sits, and who appraises where that is not the direct superior.
///
/// @param unit the unit under whose leading post the official sits
/// @param superior the official directly above, where that is not the head of the unit
/// @param appraiser the unit whose head appraises, or the official who does; empty for the direct superior
/// @param decision the letter that fixes the placement
/// @param consideration span of control, workload or competence weighed for it, in words
public record Placement(
        String unit,
        Optional<String> superior,
        Optional<String> appraiser,
        Optional<Instrument> decision,
        Optional<String> consideration) {

    public Placement {
        Checks.id("unit of the placement", unit);
        Objects.requireNonNull(superior, "superior must be given, empty for the head of the unit");
        Objects.requireNonNull(appraiser, "appraiser must be given, empty for the direct superior");
        Objects.requireNonNull(decision, "decision must be given, empty where none is recorded");
        Objects.requireNonNull(consideration, "consideration must be given, empty where none is recorded");
    }

    public static Placement in(String unit) {
        return new Placement(unit, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Placement withUnit(String changed) {
        return new Placement(changed, superior, appraiser, decision, consideration);
    }

    public Placement withSuperior(Optional<String> changed) {
        return new Placement(unit, changed, appraiser, decision, consideration);
    }

    public Placement withAppraiser(Optional<String> changed) {
        return new Placement(unit, superior, changed, decision, consideration);
    }

    public Placement withDecision(Optional<Instrument> changed) {
        return new Placement(unit, superior, appraiser, changed, consideration);
    }

    public Placement withConsideration(Optional<String> changed) {
        return new Placement(unit, superior, appraiser, decision, changed);
    }
}
