package id.sotk.store;

import id.sotk.model.Document;
import id.sotk.model.Identity;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The designs kept on this computer, with settings; open in one process at a time.
public final class Library implements AutoCloseable {

    private final StoreLocation location;
    private final FileChannel alone;
    private final OpenStore store;
    private final Optional<StoreNotice> notice;

    private Library(StoreLocation location, FileChannel alone, OpenStore store, Optional<StoreNotice> notice) {
        this.location = location;
        this.alone = alone;
        this.store = store;
        this.notice = notice;
    }

    /// Opens the store in the folder, or makes a new one.
    ///
    /// @throws StoreInUse where another window has it open
    /// @throws StoreFault where the folder or file cannot be used
    public static Library open(StoreLocation location) {
        return open(location, Habits.USUAL);
    }

    static Library open(StoreLocation location, Habits habits) {
        Backup backup = new Backup(location, habits.backupsKept());
        Opening opening = new Opening(location, backup);
        FileChannel alone = opening.takeAlone();
        try {
            OpenStore store = new OpenStore(opening.database(), backup, habits);
            store.started();
            return new Library(location, alone, store, opening.notice());
        } catch (StoreFault refused) {
            release(location, alone);
            throw refused;
        }
    }

    public StoreLocation location() {
        return location;
    }

    /// What the user has to be told of the opening: a damaged file set aside, a backup in its place.
    public Optional<StoreNotice> notice() {
        return notice;
    }

    /// All designs, the one changed last first.
    public List<DesignEntry> designs() {
        return store.database()
                .read(handle -> handle.createQuery(
                        "select id, name, agency, regulation, changed from design order by changed desc, id desc")
                        .map((row, _) -> new DesignEntry(row.getLong(1), row.getString(2), row.getString(3),
                                row.getString(4), row.getObject(5, Instant.class)))
                        .list());
    }

    /// Keeps a new design and opens it.
    public StoredDesign create(Document document) {
        long[] id = new long[1];
        byte[] body = DocumentBytes.of(document);
        store.database().write(handle -> {
            id[0] = insert(handle, document.organization().identity());
            Parts.insertSnapshot(handle, id[0], 0, body);
        });
        return open(id[0]);
    }

    /// Opens a design with its edits in force.
    ///
    /// @throws StoreFault where there is no such design
    public StoredDesign open(long design) {
        return StoredDesign.open(store, design);
    }

    /// Changes what the design is called in the list.
    public void rename(long design, String name) {
        store.database()
                .write(handle -> handle.execute(
                        "update design set name = ?, changed = current_timestamp(9) where id = ?", name.strip(),
                        design));
    }

    /// Keeps a copy of the design as it is now, under another name, without its past.
    public DesignEntry duplicate(long design, String name) {
        Document document = open(design).editor().document();
        StoredDesign copy = create(document);
        rename(copy.id(), name);
        return designs().stream()
                .filter(entry -> entry.id() == copy.id())
                .findFirst()
                .orElseThrow();
    }

    /// Deletes the design with its past for good.
    public void delete(long design) {
        store.database().write(handle -> handle.execute("delete from design where id = ?", design));
    }

    public Settings settings() {
        return new Settings(store.database());
    }

    /// Closes the store; what was edited is kept in any case.
    @Override
    public void close() {
        try {
            store.close();
        } finally {
            release(location, alone);
        }
    }

    private static long insert(Handle handle, Identity identity) {
        return handle.createUpdate("insert into design (name, agency, regulation, changed, position, length) "
                + "values (:name, :agency, :regulation, current_timestamp(9), 0, 0)")
                .bind("name", identity.name())
                .bind("agency", identity.agency())
                .bind("regulation", identity.regulation())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private static void release(StoreLocation location, FileChannel alone) {
        try {
            alone.close();
        } catch (IOException failed) {
            throw new StoreFault("failed", location.lockFile(), failed);
        }
    }
}
