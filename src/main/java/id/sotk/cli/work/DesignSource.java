package id.sotk.cli.work;

import id.sotk.exchange.DesignFault;
import id.sotk.exchange.DesignFile;
import id.sotk.model.Document;
import java.nio.file.Path;

/// Reads the design a verb is told to use.
public final class DesignSource {

    private final Texts texts;

    public DesignSource(Texts texts) {
        this.texts = texts;
    }

    /// @throws Refused when the file is missing, empty, huge, or no design
    public Document read(Path file) {
        InputFile.refuseUnreadable(texts, file);
        try {
            return DesignFile.read(file);
        } catch (DesignFault fault) {
            throw new Refused(fault.in(texts.language()));
        }
    }
}
