package id.sotk.store;

/// The file of the store makes no sense.
final class Damaged extends Exception {

    private static final long serialVersionUID = 1L;

    Damaged(Throwable cause) {
        super(cause);
    }
}
