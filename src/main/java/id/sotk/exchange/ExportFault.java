package id.sotk.exchange;

import id.sotk.language.Bundle;
import id.sotk.language.Language;
import id.sotk.language.Told;
import java.nio.file.Path;
import java.util.Objects;

/// A file that could not be exported, said in the user's words: what, where, and what to do.
public final class ExportFault extends Exception implements Told {

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

    /// What the system or the writer said of it.
    public String detail() {
        return detail;
    }

    @Override
    public String in(Language language) {
        return Bundle.of("exchange/export", language).get(reason.name(), target, detail);
    }
}
