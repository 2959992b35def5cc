package id.sotk.model;

/// Education, low to high; D4 and S1 are equal.
public enum Education {
    SD,
    SMP,
    SMA,
    D1,
    D2,
    D3,
    S1,
    S2,
    S3
}
