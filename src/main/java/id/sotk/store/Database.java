package id.sotk.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The open H2 file: one connection, one transaction at a time, each in the file when its call returns.
final class Database implements AutoCloseable {

    /// What H2 says of a file it cannot make sense of: general, I/O, corrupted, version, closed; table or column missing.
    private static final Set<Integer> DAMAGE = Set.of(50000, 90028, 90030, 90031, 90048, 90097, 90098, 42101, 42102,
            42104, 42122, 23505, 28000);

    private static final int ALREADY_OPEN = 90020;

    private final StoreLocation location;
    private final Path file;
    private Handle handle;
    private boolean broken;
    private boolean closed;

    private Database(StoreLocation location, Handle handle) {
        this.location = location;
        this.file = location.databaseFile();
        this.handle = handle;
    }

    /// Opens or makes the file and brings its tables to date.
    ///
    /// @throws Damaged where the file makes no sense
    /// @throws StoreFault where it cannot be used for another reason
    static Database open(StoreLocation location) throws Damaged {
        Path file = location.databaseFile();
        if (Files.exists(file) && !(Files.isRegularFile(file) && Files.isReadable(file) && Files.isWritable(file))) {
            throw new StoreFault("permission", file, null);
        }
        refuseEmptied(file);
        Handle handle = null;
        try {
            handle = Jdbi.create(() -> connect(location)).open();
            if (Migrations.apply(handle) > Migrations.latest()) {
                throw new StoreFault("newer", file, null);
            }
            handle.createQuery("select count(*) from design").mapTo(Integer.class).one();
            return new Database(location, handle);
        } catch (StoreFault newer) {
            handle.close();
            throw newer;
        } catch (JdbiException | IllegalStateException refused) {
            abandon(handle);
            throw refusal(file, refused);
        }
    }

    /// A connection to the file; a second one lets long reading keep no edit waiting.
    ///
    /// Without delay of writing, a transaction is in the file when it is committed, and outlives the process.
    static Connection connect(StoreLocation location) throws SQLException {
        String path = location.home().resolve(StoreLocation.DATABASE).toString().replace('\\', '/');
        return DriverManager.getConnection(
                "jdbc:h2:file:" + path.replace(";", "\\;")
                        + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
                "sotk", "");
    }

    /// Reads in one go.
    <T> T read(Function<Handle, T> question) {
        return alone(() -> question.apply(handle));
    }

    /// Writes in one transaction: all of it, or nothing where it fails.
    void write(Consumer<Handle> change) {
        alone(() -> handle.inTransaction(transaction -> {
            change.accept(transaction);
            return true;
        }));
    }

    /// Tells the disk to keep what the operating system still holds for it, against loss of power.
    void flush() {
        alone(() -> handle.execute("checkpoint sync"));
    }

    Path file() {
        return file;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (broken) {
            abandon(handle);
        } else {
            quietly(handle::close);
        }
    }

    private synchronized <T> T alone(Supplier<T> work) {
        boolean interrupted = Thread.interrupted();
        try {
            takeUpAgain();
            return work.get();
        } catch (JdbiException failed) {
            broken = true;
            throw new StoreFault("failed", file, failed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// H2 gives up a file it could not write to; the next work opens it again.
    private void takeUpAgain() {
        if (broken && !closed) {
            abandon(handle);
            handle = Jdbi.create(() -> connect(location)).open();
            broken = false;
        }
    }

    /// A file without content is not a new store: H2 would make one of it.
    private static void refuseEmptied(Path file) throws Damaged {
        try {
            if (Files.exists(file) && Files.size(file) == 0) {
                throw new Damaged(new EOFException(file + " is empty"));
            }
        } catch (IOException unreadable) {
            throw new StoreFault("disk", file, unreadable);
        }
    }

    private static StoreFault refusal(Path file, Exception refused) throws Damaged {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN) {
                return new StoreInUse(file);
            }
            if (cause instanceof IOException && !(cause instanceof EOFException)) {
                return new StoreFault("disk", file, cause);
            }
        }
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DAMAGE.contains(sql.getErrorCode())) {
                throw new Damaged(refused);
            }
        }
        if (refused instanceof IllegalStateException) {
            throw new Damaged(refused);
        }
        return new StoreFault("open", file, refused);
    }

    private static void abandon(Handle handle) {
        if (handle != null) {
            quietly(() -> handle.execute("shutdown immediately"));
            quietly(handle::close);
        }
    }

    /// Every transaction is in the file already, so that closing can fail without loss.
    private static void quietly(Runnable closing) {
        try {
            closing.run();
        } catch (JdbiException failed) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, failed.getMessage(), failed);
        }
    }
}
