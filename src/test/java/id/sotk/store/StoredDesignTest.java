package id.sotk.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.Designs;
import id.sotk.edit.Editor;
import id.sotk.edit.History;
import id.sotk.model.Document;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A stored design is, at every opening, what an editor in memory is after the same work.
class StoredDesignTest {

    private static final Habits BUSY = new Habits(7, 40, Duration.ofDays(1), 3, Duration.ofMillis(50));

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isTheSameAsInMemoryWheneverItIsOpened(long seed) {
        StoreLocation location = new StoreLocation(home);
        Document start = Designs.withOfficials(20);
        History history = new History();
        Editor memory = new Editor(start, history);
        long id;
        try (Library library = Library.open(location, BUSY)) {
            id = library.create(start).id();
        }
        for (int sitting = 0; sitting < 12; sitting++) {
            try (Library library = Library.open(location, BUSY)) {
                StoredDesign design = library.open(id);
                assertThat(design.editor().document()).isEqualTo(memory.document());
                RandomWork stored = new RandomWork(design.editor(), seed * 100 + sitting);
                RandomWork mirrored = new RandomWork(memory, seed * 100 + sitting);
                for (int step = 0; step < 25; step++) {
                    stored.step();
                    mirrored.step();
                    assertThat(design.editor().document()).isEqualTo(memory.document());
                    assertThat(design.editor().canRedo()).isEqualTo(memory.canRedo());
                }
                if (sitting % 3 == 0) {
                    design.close();
                }
            }
        }
        takeBackEverything(location, id, start);
    }

    private static void takeBackEverything(StoreLocation location, long id, Document start) {
        try (Library library = Library.open(location, BUSY)) {
            Editor editor = library.open(id).editor();
            while (editor.canUndo()) {
                editor.undo();
            }
            assertThat(editor.document()).isEqualTo(start);
        }
        try (Library library = Library.open(location, BUSY)) {
            assertThat(library.open(id).editor().document()).isEqualTo(start);
        }
    }
}
