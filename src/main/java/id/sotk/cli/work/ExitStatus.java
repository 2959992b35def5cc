package id.sotk.cli.work;

/// What a verb tells the shell when it ends.
public final class ExitStatus {

    /// All is well.
    public static final int FINE = 0;

    /// The design has findings at or above the wanted severity.
    public static final int FINDINGS = 1;

    /// The input or the usage is wrong; one line on standard error says what and where.
    public static final int BAD_INPUT = 2;

    private ExitStatus() {}
}
