package id.sotk.cli;

/// The input or the usage is wrong; the message is the one line the user reads.
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message.replaceAll("\\s*\\R\\s*", " "));
    }
}
