package id.sotk.cli.work;

/// The input or the usage is wrong; the message is the one line the user reads.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message.replaceAll("\\s*\\R\\s*", " "));
    }
}
