package id.sotk.model;

/// A seat in a team.
public enum TeamSeat {
    COORDINATOR,
    CHAIR,
    MEMBER
}
