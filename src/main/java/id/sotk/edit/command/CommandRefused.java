package id.sotk.edit.command;

/// Thrown by an edit that cannot be done; the document stays as it was.
public final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public CommandRefused(Refusal refusal) {
        super(refusal.reason() + " " + refusal.words());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
