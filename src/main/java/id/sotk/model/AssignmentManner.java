package id.sotk.model;

/// The two ways an assignment comes about: penunjukan, pengajuan sukarela.
public enum AssignmentManner {
    APPOINTMENT,
    VOLUNTARY
}
