package id.sotk.model.work;

/// The three stages of a mechanism: Perencanaan, Pelaksanaan, Evaluasi.
public enum Stage {
    PLANNING,
    EXECUTION,
    EVALUATION
}
