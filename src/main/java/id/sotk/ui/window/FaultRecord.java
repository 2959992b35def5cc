package id.sotk.ui.window;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;

/// Writes what went wrong unexpectedly to a file in the data folder, for whoever mends it.
final class FaultRecord {

    private FaultRecord() {}

    /// The file to which the fault was added.
    static Path write(Path home, Throwable fault) {
        Path file = home.resolve("faults.txt");
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println(LocalDateTime.now());
        fault.printStackTrace(lines);
        lines.println();
        try {
            Files.writeString(file, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("fault cannot be recorded in " + file, unwritable);
        }
    }
}
