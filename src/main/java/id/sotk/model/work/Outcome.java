package id.sotk.model.work;

/// How an event turned out, where it can turn out more than one way.
public enum Outcome {
    NONE,
    APPROVED,
    REFUSED,
    CONFORMING,
    NOT_CONFORMING
}
