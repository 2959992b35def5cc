package id.sotk.store;

import id.sotk.edit.Editor;
import id.sotk.edit.RandomEdits;
import java.util.Random;

/// A restless user at an editor: edits, takes back, does again; the same for the same seed and editor.
final class RandomWork {

    private final Editor editor;
    private final RandomEdits edits;
    private final Random random;

    RandomWork(Editor editor, long seed) {
        this.editor = editor;
        this.edits = new RandomEdits(seed);
        this.random = new Random(seed);
    }

    void step() {
        int turn = random.nextInt(12);
        if (turn < 3 && editor.canUndo()) {
            editor.undo();
        } else if (turn < 5 && editor.canRedo()) {
            editor.redo();
        } else {
            editor.execute(edits.next(editor.document()));
        }
    }
}
