package id.sotk.store;

import id.sotk.edit.Edit;
import id.sotk.model.Document;
import java.io.IOException;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/// Whole copies of one design with some of its edits in force, so that opening replays few edits.
///
/// The copy without any edit is kept for good, of the others the two newest: an edit that forgets those undone takes
/// the copies beyond it along.
final class Snapshots {

    private static final int KEPT = 2;

    private final OpenStore store;
    private final long design;
    private int latest;
    private int forgotten;

    Snapshots(OpenStore store, long design) {
        this.store = store;
        this.design = design;
    }

    /// The document with this many edits in force.
    ///
    /// @param edits gives the edit at an index
    Document open(int position, IntFunction<Edit> edits) {
        int nearest = store.database().read(handle -> nearest(handle, position));
        latest = nearest;
        Document document = document(nearest);
        for (int index = nearest; index < position; index++) {
            document = edits.apply(index).delta().applyTo(document);
        }
        for (int index = nearest - 1; index >= position; index--) {
            document = edits.apply(index).delta().inverse().applyTo(document);
        }
        return document;
    }

    /// Makes a copy in the background when enough edits came since the last one.
    void consider(Supplier<Document> current, int position) {
        if (Math.abs(position - latest) >= store.habits().snapshotEvery()) {
            Document document = current.get();
            int era = forgotten;
            latest = position;
            store.keeper().soon(() -> take(document, position, era));
        }
    }

    /// Makes a copy now, unless the last one is of this very position.
    void takeNow(Document document, int position) {
        if (position != latest) {
            latest = position;
            take(document, position, forgotten);
        }
    }

    /// Forgets the copies that hold edits beyond this position.
    void forgetAfter(Handle handle, int position) {
        handle.execute("delete from snapshot where design = ? and position > ?", design, position);
        forgotten++;
        latest = Math.min(latest, position);
    }

    private void take(Document document, int position, int era) {
        byte[] body = DocumentBytes.of(document);
        store.database().write(handle -> {
            if (era == forgotten) {
                handle.execute("delete from snapshot where design = ? and position = ?", design, position);
                Parts.insertSnapshot(handle, design, position, body);
                handle.execute("delete from snapshot where design = ? and position > 0 and position not in "
                        + "(select distinct position from snapshot where design = ? order by position desc limit ?)",
                        design, design, KEPT);
            }
        });
    }

    private int nearest(Handle handle, int position) {
        return handle.createQuery("select position from snapshot where design = :design "
                + "order by abs(position - :position), position limit 1")
                .bind("design", design)
                .bind("position", position)
                .mapTo(Integer.class)
                .one();
    }

    private Document document(int position) {
        byte[] body = store.database().read(handle -> Parts.snapshot(handle, design, position));
        try {
            return DocumentBytes.read(body);
        } catch (IOException refused) {
            throw new StoreFault("unreadable", store.database().file(), refused);
        }
    }
}
