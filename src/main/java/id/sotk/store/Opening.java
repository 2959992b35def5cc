package id.sotk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Opens the store: takes it for this process alone, and where its file is damaged, sets that aside for the newest good backup.
final class Opening {

    private final StoreLocation location;
    private final Backup backup;
    private StoreNotice notice;

    Opening(StoreLocation location, Backup backup) {
        this.location = location;
        this.backup = backup;
    }

    /// Holds the store for this process until the channel is closed.
    FileChannel takeAlone() {
        try {
            Files.createDirectories(location.home());
            FileChannel channel = FileChannel.open(
                    location.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StoreInUse(location.home());
            }
            return channel;
        } catch (IOException refused) {
            throw new StoreFault("folder", location.home(), refused);
        }
    }

    Database database() {
        try {
            if (isMissing()) {
                return replaced(Optional.empty());
            }
            return Database.open(location);
        } catch (Damaged damaged) {
            return rescued(damaged);
        } catch (IOException refused) {
            throw new StoreFault("disk", location.databaseFile(), refused);
        }
    }

    /// What the user has to be told of the opening.
    Optional<StoreNotice> notice() {
        return Optional.ofNullable(notice);
    }

    private boolean isMissing() throws IOException {
        return !Files.exists(location.databaseFile())
                && !(backup.newestFirst().isEmpty() && Files.notExists(aside(1)));
    }

    private Database rescued(Damaged damaged) {
        try {
            return replaced(Optional.of(setAside()));
        } catch (IOException refused) {
            refused.addSuppressed(damaged);
            throw new StoreFault("disk", location.databaseFile(), refused);
        }
    }

    /// Opens the newest good backup, or a new store where there is none; leaves all as it was where the disk refuses.
    private Database replaced(Optional<Path> aside) throws IOException {
        try {
            for (Path copy : backup.newestFirst()) {
                Optional<Database> good = restored(copy);
                if (good.isPresent()) {
                    notice = new StoreNotice(location.databaseFile(), aside, Backup.made(copy));
                    return good.get();
                }
            }
            Files.deleteIfExists(location.databaseFile());
            Database empty = Database.open(location);
            notice = new StoreNotice(location.databaseFile(), aside, Optional.empty());
            return empty;
        } catch (IOException | StoreFault refused) {
            Files.deleteIfExists(location.databaseFile());
            if (aside.isPresent()) {
                Files.move(aside.get(), location.databaseFile());
            }
            throw refused;
        } catch (Damaged impossible) {
            throw new IOException(impossible);
        }
    }

    private Optional<Database> restored(Path copy) throws IOException {
        try {
            backup.restore(copy);
            return Optional.of(Database.open(location));
        } catch (Damaged alsoDamaged) {
            return Optional.empty();
        }
    }

    private Path setAside() throws IOException {
        int number = 1;
        while (Files.exists(aside(number))) {
            number++;
        }
        return Files.move(location.databaseFile(), aside(number));
    }

    private Path aside(int number) {
        Path file = location.databaseFile();
        return file.resolveSibling(file.getFileName() + ".damaged-" + number);
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }
}
