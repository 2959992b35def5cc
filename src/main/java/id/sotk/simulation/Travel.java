package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import java.util.Optional;

/// A document on its way: between which elements of the chart, what it is, from whom to whom.
///
/// @param from an official, or the unit of a vacant post; empty for an actor outside the design
/// @param to empty where nobody is addressed, or somebody outside the design
public record Travel(
        Optional<String> from, Optional<String> to, LocalizedText document, LocalizedText sender,
        LocalizedText receiver) {

    /// What goes from whom to whom, for the label that travels along.
    public LocalizedText label() {
        return receiver.equals(Phrases.of("nobody"))
                ? Phrases.of("travel.alone", document, sender)
                : Phrases.of("travel", document, sender, receiver);
    }
}
