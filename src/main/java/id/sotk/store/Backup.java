package id.sotk.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Consistent copies of the store in the folder `backup`, the newest few kept, each named by when it was begun.
final class Backup {

    private static final String PREFIX = "store-";
    private static final String ENDING = ".zip";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS")
            .withZone(ZoneOffset.UTC);

    private final StoreLocation location;
    private final int kept;

    Backup(StoreLocation location, int kept) {
        this.location = location;
        this.kept = kept;
    }

    /// Makes one more copy of the open store, and drops those beyond the number kept.
    void make() {
        Path folder = location.backupFolder();
        Path part = folder.resolve("unfinished.part");
        Instant begun = Instant.now();
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(part);
            copy(part, folder.resolve(PREFIX + NAME.format(begun) + ENDING));
            for (Path old : newestFirst().stream().skip(kept).toList()) {
                Files.deleteIfExists(old);
            }
        } catch (IOException | SQLException failed) {
            throw new StoreFault("failed", folder, failed);
        }
    }

    /// The copies there are, newest first.
    List<Path> newestFirst() throws IOException {
        if (!Files.isDirectory(location.backupFolder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(location.backupFolder())) {
            return files.filter(file -> made(file).isPresent())
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        }
    }

    /// When the newest copy was made.
    Optional<Instant> newest() {
        try {
            return newestFirst().stream().findFirst().flatMap(Backup::made);
        } catch (IOException unreadable) {
            throw new StoreFault("failed", location.backupFolder(), unreadable);
        }
    }

    /// Puts the copy in the place of the store's file.
    ///
    /// @throws Damaged where the copy makes no sense
    /// @throws IOException where there is no room for it
    void restore(Path copy) throws IOException, Damaged {
        Path part = location.home().resolve("restored.part");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(copy))) {
            if (zip.getNextEntry() == null) {
                throw new ZipException("no file in " + copy);
            }
            Files.copy(zip, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, location.databaseFile(), StandardCopyOption.REPLACE_EXISTING);
        } catch (ZipException | EOFException unreadable) {
            throw new Damaged(unreadable);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static Optional<Instant> made(Path copy) {
        String name = copy.getFileName().toString();
        if (!name.startsWith(PREFIX) || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            return Optional.of(NAME.parse(
                    name.substring(PREFIX.length(), name.length() - ENDING.length()), Instant::from));
        } catch (DateTimeException foreign) {
            return Optional.empty();
        }
    }

    private void copy(Path part, Path complete) throws IOException, SQLException {
        try {
            copyTo(part);
            Files.move(part, complete, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void copyTo(Path file) throws SQLException {
        try (Connection connection = Database.connect(location);
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, file.toString());
            backup.execute();
        }
    }
}
