package id.sotk.model;

/// Predikat kinerja of a year, low to high.
public enum Rating {
    SANGAT_KURANG,
    KURANG,
    BUTUH_PERBAIKAN,
    BAIK,
    SANGAT_BAIK
}
