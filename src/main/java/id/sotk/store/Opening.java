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
            return Database.open(location);
        } catch (Damaged damaged) {
            return rescued(damaged);
        }
    }

    /// What the user has to be told of the opening.
    Optional<StoreNotice> notice() {
        return Optional.ofNullable(notice);
    }

    private Database rescued(Damaged damaged) {
        try {
            Path aside = setAside();
            for (Path copy : backup.newestFirst()) {
                Optional<Database> good = restored(copy);
                if (good.isPresent()) {
                    notice = new StoreNotice(aside, Backup.made(copy));
                    return good.get();
                }
            }
            Files.deleteIfExists(location.databaseFile());
            notice = new StoreNotice(aside, Optional.empty());
            return Database.open(location);
        } catch (IOException | Damaged hopeless) {
            hopeless.addSuppressed(damaged);
            throw new StoreFault("open", location.databaseFile(), hopeless);
        }
    }

    private Optional<Database> restored(Path copy) {
        try {
            backup.restore(copy);
            return Optional.of(Database.open(location));
        } catch (IOException | Damaged alsoDamaged) {
            return Optional.empty();
        }
    }

    private Path setAside() throws IOException {
        Path file = location.databaseFile();
        for (int number = 1;; number++) {
            Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + number);
            if (!Files.exists(aside)) {
                return Files.move(file, aside);
            }
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }
}
