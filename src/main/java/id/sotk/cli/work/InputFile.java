package id.sotk.cli.work;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Refuses files that cannot be what the user meant, before anything reads them.
public final class InputFile {

    /// More than any design or profile: a thousand times the largest sample.
    private static final long LARGEST = 200L * 1024 * 1024;

    private InputFile() {}

    static void refuseUnreadable(Texts texts, Path file) {
        if (Files.isDirectory(file)) {
            throw new Refused(texts.get("error.file.directory", file));
        }
        if (!Files.exists(file)) {
            throw new Refused(texts.get("error.file.missing", file));
        }
        if (!Files.isReadable(file)) {
            throw new Refused(texts.get("error.file.unreadable", file));
        }
        long size = size(texts, file);
        if (size == 0) {
            throw new Refused(texts.get("error.file.empty", file));
        }
        if (size > LARGEST) {
            throw new Refused(texts.get("error.file.huge", file, size / (1024 * 1024), LARGEST / (1024 * 1024)));
        }
    }

    /// The text of a file in UTF-8, with or without a byte order mark.
    public static String text(Texts texts, Path file) {
        refuseUnreadable(texts, file);
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException binary) {
            throw new Refused(texts.get("error.file.notText", file));
        } catch (IOException unreadable) {
            throw new Refused(texts.get("error.file.unreadable", file));
        }
    }

    private static long size(Texts texts, Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new Refused(texts.get("error.file.unreadable", file));
        }
    }
}
