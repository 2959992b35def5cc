package id.sotk.simulation;

import id.sotk.language.LocalizedText;

/// What a person can do next in a walk: follow the regulation, or depart from it.
public sealed interface Move permits Choice, Deviation {

    /// The word that names the move in a script, unique among the moves of one moment.
    String key();

    /// What the move is called on screen.
    LocalizedText name();
}
