package id.sotk.rules.step;

/// What of a step a clause, or the step itself, speaks of.
public enum Aspect {
    /// Who acts, or signs.
    ACTOR,
    /// Who acts with them.
    PARTY,
    /// Whom it goes to.
    ADDRESSEE,
    /// That a document is made, and of which form.
    DOCUMENT,
    /// What the document states.
    FIELDS,
    /// Who gets a copy.
    COPIES,
    /// How far the work reaches, and the procedure that serves it.
    REACH,
    /// That an assignment is proven at all.
    PROOF,
    /// When it was issued.
    DATE,
    /// Whether and in which order steps are taken.
    PLACE
}
