package id.sotk.language;

/// A fault that tells the user what is wrong, where, and what to do, in every language; whoever shows it need not know which fault it is.
public abstract class Fault extends RuntimeException implements Told {

    private static final long serialVersionUID = 1L;

    private final transient Told said;

    protected Fault(Told said) {
        this(said, null);
    }

    protected Fault(Told said, Throwable cause) {
        super(cause);
        this.said = said;
    }

    @Override
    public String in(Language language) {
        return said.in(language);
    }

    /// The words for a record of faults; whoever shows them to a user asks for the user's language.
    @Override
    public String getMessage() {
        return in(Language.INDONESIAN);
    }
}
