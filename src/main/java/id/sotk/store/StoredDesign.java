package id.sotk.store;

import id.sotk.edit.Editor;
import id.sotk.edit.Journal;

/// A design taken out of the library to be edited: its editor remembers in the store, also across restarts.
public final class StoredDesign implements AutoCloseable {

    private final long id;
    private final DesignJournal journal;
    private final Snapshots snapshots;
    private final Editor editor;

    private StoredDesign(long id, DesignJournal journal, Snapshots snapshots) {
        this.id = id;
        this.journal = journal;
        this.snapshots = snapshots;
        this.editor = new Editor(snapshots.open(journal.position(), journal::edit), journal);
        journal.watch(editor::document);
    }

    static StoredDesign open(OpenStore store, long id) {
        Place place = store.database()
                .read(handle -> handle.createQuery("select position, length from design where id = :id")
                        .bind("id", id)
                        .map((row, _) -> new Place(row.getInt(1), row.getInt(2)))
                        .findOne())
                .orElseThrow(() -> new StoreFault("gone", store.database().file(), null));
        Snapshots snapshots = new Snapshots(store, id);
        return new StoredDesign(
                id, new DesignJournal(store, id, snapshots, place.position(), place.length()), snapshots);
    }

    public long id() {
        return id;
    }

    /// The one editor of this design; what it executes is in the store when its listener is told.
    public Editor editor() {
        return editor;
    }

    /// What the editor remembers in.
    Journal journal() {
        return journal;
    }

    /// Leaves the design as it is, ready to open fast.
    @Override
    public void close() {
        snapshots.takeNow(editor.document(), journal.position());
    }

    private record Place(int position, int length) {}
}
