package id.sotk.regulation;

/// What a structure pattern fixes.
public enum PatternKind {
    /// Kedudukan: where officials sit, hence who appraises them.
    PLACEMENT,
    /// Struktur penugasan: who leads the unit and gives the work.
    ASSIGNMENT
}
