package id.sotk.regulation.norm;

/// Which of two readings of a defective passage is followed.
public enum Reading {
    /// The reading the profile's author recommends, with the reasons kept in the [Anomaly].
    RECOMMENDED,
    /// The words as printed.
    LITERAL
}
