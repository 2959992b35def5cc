package id.sotk.model;

/// Kinds of position in the civil service, from the senior leadership down to the executing posts.
public enum PositionKind {
    JPT_MADYA,
    JPT_PRATAMA,
    ADMINISTRATOR,
    PENGAWAS,
    FUNCTIONAL,
    EXECUTOR;

    /// Structural positions head units by their nature; the other two only by appointment.
    public boolean isStructural() {
        return ordinal() <= PENGAWAS.ordinal();
    }
}
