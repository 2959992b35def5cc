package id.sotk.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file whole or not at all: beside its place first, then moved there.
public final class SafeFile {

    private SafeFile() {}

    /// Fills the file's stream.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    /// Writes what the content gives; where that breaks off, the former file stays as it was.
    public static void write(Path target, Content content) throws ExportFault {
        Path file = target.toAbsolutePath();
        Path beside = null;
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("folder");
            }
            beside = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID() + ".tmp");
            try (OutputStream stream = new BufferedOutputStream(
                    Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW), 1 << 16)) {
                content.writeTo(stream);
            }
            move(beside, file);
        } catch (IOException fault) {
            throw new ExportFault(ExportFault.Reason.NOT_WRITABLE, target, reason(fault), fault);
        } finally {
            delete(beside);
        }
    }

    /// Writes a text, as UTF-8.
    public static void write(Path target, String text) throws ExportFault {
        write(target, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path beside) {
        if (beside != null) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException _) {
                beside.toFile().deleteOnExit();
            }
        }
    }

    private static String reason(IOException fault) {
        return switch (fault) {
            case NoSuchFileException _ -> "folder";
            case AccessDeniedException _ -> "akses / access";
            default -> fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        };
    }
}
