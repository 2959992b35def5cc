package id.sotk.exchange;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/// A file that could not be exported, said in the user's words: what, where, and what to do.
public final class ExportFault extends Exception {

    private static final long serialVersionUID = 1L;

    /// Why a file could not be exported.
    public enum Reason {
        /// The folder or the file refuses to be written.
        NOT_WRITABLE,
        /// The picture would not fit into memory.
        TOO_LARGE,
        /// The ending of the file names no known format.
        UNKNOWN_FORMAT
    }

    private final Reason reason;
    private final transient Path target;
    private final String detail;

    public ExportFault(Reason reason, Path target, String detail) {
        this(reason, target, detail, null);
    }

    public ExportFault(Reason reason, Path target, String detail, Throwable cause) {
        super(reason + ": " + target + ": " + detail, cause);
        this.reason = Objects.requireNonNull(reason, "reason must be given");
        this.target = Objects.requireNonNull(target, "target must be given");
        this.detail = Objects.requireNonNull(detail, "detail must be given");
    }

    public Reason reason() {
        return reason;
    }

    public Path target() {
        return target;
    }

    /// One sentence for the user, in Indonesian or English.
    public String message(Locale locale) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("id");
        ResourceBundle words = ResourceBundle.getBundle(
                "id.sotk.exchange.export", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        return words.getString(reason.name()).replace("{0}", target.toString()).replace("{1}", detail);
    }
}
