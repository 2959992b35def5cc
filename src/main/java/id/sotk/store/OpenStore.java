package id.sotk.store;

import java.time.Instant;
import java.util.Optional;

/// What the parts of an open store share: the database, its keeper and its backups.
final class OpenStore implements AutoCloseable {

    private final Database database;
    private final Backup backup;
    private final Habits habits;
    private final Keeper keeper = new Keeper();
    private int edits;

    OpenStore(Database database, Backup backup, Habits habits) {
        this.database = database;
        this.backup = backup;
        this.habits = habits;
    }

    Database database() {
        return database;
    }

    Keeper keeper() {
        return keeper;
    }

    Habits habits() {
        return habits;
    }

    /// Makes a backup in the background, unless nothing changed since the newest.
    void started() {
        Optional<Instant> changed = database.read(handle -> handle.createQuery("select max(changed) from design")
                .mapTo(Instant.class)
                .findOne());
        Optional<Instant> copied = backup.newest();
        if (changed.isPresent() && (copied.isEmpty() || copied.get().isBefore(changed.get()))) {
            keeper.soon(backup::make);
        }
    }

    /// After each edit: what is due is done in the background.
    void edited() {
        edits++;
        keeper.later(habits.flushAfter(), database::flush);
        boolean many = edits % habits.backupEvery() == 0;
        if (many || (edits % habits.snapshotEvery() == 0 && old())) {
            keeper.soon(backup::make);
        }
    }

    @Override
    public void close() {
        keeper.close();
        database.close();
    }

    private boolean old() {
        Instant limit = Instant.now().minus(habits.backupAge());
        return backup.newest().filter(limit::isBefore).isEmpty();
    }
}
