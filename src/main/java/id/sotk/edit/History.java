package id.sotk.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Remembers edits in memory, without limit; each takes as much room as what it changed.
public final class History implements Journal {

    private final List<Edit> edits = new ArrayList<>();
    private int position;

    @Override
    public int position() {
        return position;
    }

    @Override
    public int length() {
        return edits.size();
    }

    @Override
    public Edit edit(int index) {
        return edits.get(index);
    }

    @Override
    public void append(Edit edit) {
        edits.subList(position, edits.size()).clear();
        edits.add(edit);
        position++;
    }

    @Override
    public void moveTo(int changed) {
        position = Objects.checkIndex(changed, edits.size() + 1);
    }
}
