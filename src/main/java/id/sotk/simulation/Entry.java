package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import id.sotk.model.work.Party;
import id.sotk.model.work.Stage;
import id.sotk.model.work.WorkEvent;
import id.sotk.regulation.norm.Source;
import id.sotk.rules.Finding;
import java.util.List;
import java.util.Optional;

/// One line of a walk's log: what was done or left out, by whom, and what that breaks.
///
/// @param number from 1
/// @param event what happened; empty for a step left out
/// @param findings what the move broke; for a step left out, what will be broken if the walk goes on from there
public record Entry(
        int number, Place place, Move move, Telling telling, Optional<WorkEvent> event, List<Finding> findings) {

    public Entry {
        findings = List.copyOf(findings);
    }

    /// The stage, the mechanism's step, and the step of the procedure run there, which is the same outside procedures.
    public record Place(Stage stage, String point, String step) {}

    public Stage stage() {
        return place.stage();
    }

    public String step() {
        return place.step();
    }

    /// The move in words.
    ///
    /// @param document what the document is called; empty where none travels
    public record Telling(
            LocalizedText sentence,
            LocalizedText actor,
            LocalizedText addressee,
            Optional<LocalizedText> document,
            Source source) {}

    public LocalizedText sentence() {
        return telling.sentence();
    }

    public boolean isDeviation() {
        return move instanceof Deviation;
    }

    /// The way the document goes on the chart; empty where nothing happened.
    public Optional<Travel> travel() {
        return event.map(happened -> new Travel(
                element(happened.actors(), Optional.empty()),
                element(happened.addressees(), element(happened.actors(), Optional.empty())),
                telling.document().orElse(telling.sentence()),
                telling.actor(),
                telling.addressee()));
    }

    /// The first element that is not the other one.
    private static Optional<String> element(List<Party> parties, Optional<String> other) {
        return parties.stream()
                .flatMap(party -> party.element().stream())
                .filter(element -> !other.equals(Optional.of(element)))
                .findFirst();
    }
}
