package id.sotk.regulation.norm;

/// How grave it is to depart from a clause, gravest first.
public enum Severity {
    /// An obligation, a prohibition, an "only" or a declarative norm is broken.
    VIOLATION,
    /// A preference, guideline or illustrative list is not followed.
    WARNING,
    /// A permission or an optional provision, reported so that the reader knows it applies.
    INFO
}
