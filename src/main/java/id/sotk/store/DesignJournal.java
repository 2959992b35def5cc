package id.sotk.store;

import id.sotk.edit.Edit;
import id.sotk.edit.Journal;
import id.sotk.edit.Swap;
import id.sotk.model.Document;
import id.sotk.model.Identity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/// The edits of one stored design: each is in the file when its call returns.
final class DesignJournal implements Journal {

    private static final int AT_HAND = 200;

    private final OpenStore store;
    private final long design;
    private final Snapshots snapshots;
    private final Map<Integer, Edit> atHand = new LinkedHashMap<>();
    private Supplier<Document> current;
    private int position;
    private int length;

    DesignJournal(OpenStore store, long design, Snapshots snapshots, int position, int length) {
        this.store = store;
        this.design = design;
        this.snapshots = snapshots;
        this.position = position;
        this.length = length;
    }

    /// From whom to take the document as it is before the next edit.
    void watch(Supplier<Document> document) {
        current = document;
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public Edit edit(int index) {
        Objects.checkIndex(index, length);
        Edit known = atHand.get(index);
        return known == null ? remember(index, read(index)) : known;
    }

    @Override
    public void append(Edit edit) {
        snapshots.consider(current, position);
        String body = CommandJson.write(edit);
        int place = position;
        boolean prunes = place < length;
        store.database().write(handle -> {
            handle.execute("delete from edit where design = ? and place >= ?", design, place);
            if (prunes) {
                snapshots.forgetAfter(handle, place);
            }
            Parts.insertEdit(handle, design, place, body);
            mark(handle, place + 1, place + 1);
            identity(edit).ifPresent(swap -> name(handle, swap.after()));
        });
        atHand.keySet().removeIf(index -> index >= place);
        remember(place, edit);
        position = place + 1;
        length = place + 1;
        store.edited();
    }

    @Override
    public void moveTo(int target) {
        Objects.checkIndex(target, length + 1);
        Optional<Identity> named = named(target);
        store.database().write(handle -> {
            mark(handle, target, length);
            named.ifPresent(identity -> name(handle, identity));
        });
        position = target;
        store.edited();
    }

    private Optional<Identity> named(int target) {
        Optional<Identity> named = Optional.empty();
        for (int index = position; index < target; index++) {
            Optional<Identity> later = identity(edit(index)).map(Swap::after);
            named = later.isPresent() ? later : named;
        }
        for (int index = position - 1; index >= target; index--) {
            Optional<Identity> earlier = identity(edit(index)).map(Swap::before);
            named = earlier.isPresent() ? earlier : named;
        }
        return named;
    }

    private void mark(Handle handle, int inForce, int remembered) {
        handle.execute("update design set position = ?, length = ?, changed = current_timestamp(9) where id = ?",
                inForce, remembered, design);
    }

    private void name(Handle handle, Identity identity) {
        handle.execute("update design set name = ?, agency = ?, regulation = ? where id = ?",
                identity.name(), identity.agency(), identity.regulation(), design);
    }

    private Edit read(int index) {
        String body = store.database().read(handle -> Parts.edit(handle, design, index));
        try {
            return CommandJson.readEdit(body);
        } catch (IllegalArgumentException refused) {
            throw new StoreFault("unreadable", store.database().file(), refused);
        }
    }

    private Edit remember(int index, Edit edit) {
        atHand.put(index, edit);
        if (atHand.size() > AT_HAND) {
            atHand.remove(atHand.keySet().iterator().next());
        }
        return edit;
    }

    private static Optional<Swap<Identity>> identity(Edit edit) {
        return edit.delta().organization().identity();
    }
}
