package id.sotk.model;

/// How far an assignment reaches from the unit where the official sits.
public enum AssignmentScope {
    IN_UNIT,
    CROSS_UNIT,
    CROSS_APPARATUS,
    CROSS_AGENCY
}
