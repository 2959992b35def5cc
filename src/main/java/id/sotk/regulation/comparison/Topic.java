package id.sotk.regulation.comparison;

import id.sotk.language.LocalizedText;

/// What a drafter looks up when two regulations lie side by side, in the order of a Sistem Kerja regulation.
public enum Topic {
    PATTERNS,
    STEPS,
    PROCEDURES,
    LETTERS,
    CLAUSES,
    RESPONSIBILITIES,
    REPORTING;

    /// The topic as a heading.
    public LocalizedText title() {
        return Phrases.of(this);
    }
}
