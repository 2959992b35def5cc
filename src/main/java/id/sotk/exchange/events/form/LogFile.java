package id.sotk.exchange.events.form;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Opens an event log from outside; what is in the file decides the form, not its name.
public final class LogFile {

    private static final int SNIFFED = 4096;
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private LogFile() {}

    /// The log in a file.
    ///
    /// @throws LogFault where the file is missing, cannot be read or is no event log
    public static LogTable read(Path file) {
        if (Files.isDirectory(file)) {
            throw new LogFault(file.toString(), 0, "directory");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(file.toString(), stream);
        } catch (NoSuchFileException _) {
            throw new LogFault(file.toString(), 0, "missing");
        } catch (IOException unreadable) {
            throw new LogFault(file.toString(), 0, "unreadable", String.valueOf(unreadable.getMessage()));
        }
    }

    /// The log in a text; the name stands for the file in the message of a fault.
    ///
    /// @throws LogFault where it is no event log
    public static LogTable parse(String name, String text) {
        try {
            return read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static LogTable read(String name, InputStream stream) throws IOException {
        BufferedInputStream input = new BufferedInputStream(stream, 1 << 16);
        input.mark(SNIFFED);
        byte[] start = input.readNBytes(SNIFFED);
        input.reset();
        int begin = begins(start, MARK) ? MARK.length : 0;
        if (looksLikeXml(start, begin)) {
            return new XesLogReader(name).read(input);
        }
        refuseBinary(name, start);
        input.skipNBytes(begin);
        try {
            return new CsvLogReader(
                    name, new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8.newDecoder()))).read();
        } catch (CharacterCodingException _) {
            throw new LogFault(name, 0, "encoding");
        }
    }

    private static boolean begins(byte[] start, byte[] mark) {
        return start.length >= mark.length && java.util.Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean looksLikeXml(byte[] start, int begin) {
        int place = begin;
        while (place < start.length && Character.isWhitespace(start[place])) {
            place++;
        }
        return place < start.length && start[place] == '<';
    }

    /// Text has no zero bytes; that of 16 bits does, and begins with a mark that says so.
    private static void refuseBinary(String name, byte[] start) {
        for (byte each : start) {
            if (each == 0) {
                boolean wide = (start[0] & 0xff) >= 0xfe && (start[1] & 0xff) >= 0xfe;
                throw new LogFault(name, 0, wide ? "encoding" : "binary");
            }
        }
    }
}
