package id.sotk.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.Editor;
import id.sotk.edit.command.Command;
import id.sotk.exchange.DesignFile;
import id.sotk.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store made by the build of version 1 opens in every later one, with the same design at every step of its journal.
class KeptStoreTest {

    private static final String KEPT = "/id/sotk/store/kept/";

    @TempDir
    private Path home;

    @BeforeEach
    void takeACopyOfTheStore() throws IOException {
        try (InputStream store = KeptStoreTest.class.getResourceAsStream(KEPT + "store.mv.db")) {
            Files.copy(store, home.resolve("store.mv.db"));
        }
    }

    @Test
    void opensAtTheEditInForce() {
        try (Library library = open()) {
            assertThat(editor(library).document()).isEqualTo(design("present"));
        }
    }

    @Test
    void goesBackToItsBeginningAndOnToItsEnd() {
        try (Library library = open()) {
            Editor editor = editor(library);
            while (editor.canUndo()) {
                editor.undo();
            }
            assertThat(editor.document()).isEqualTo(design("first"));
            while (editor.canRedo()) {
                editor.redo();
            }
            assertThat(editor.document()).isEqualTo(design("last"));
        }
    }

    @Test
    void leadsToTheSameDesignByItsCommandsAlone() {
        Document reached = design("first");
        Set<Class<?>> done = new HashSet<>();
        try (Library library = open()) {
            Editor editor = editor(library);
            while (editor.canUndo()) {
                editor.undo();
            }
            while (editor.canRedo()) {
                Command command = editor.redoable().orElseThrow();
                reached = command.applyTo(reached);
                done.add(command.getClass());
                editor.redo();
            }
        }
        assertThat(reached).isEqualTo(design("last"));
        assertThat(done).hasSameElementsAs(Arrays.asList(Command.class.getPermittedSubclasses()));
    }

    private Library open() {
        return Library.open(new StoreLocation(home));
    }

    private static Editor editor(Library library) {
        return library.open(library.designs().getFirst().id()).editor();
    }

    private static Document design(String name) {
        try (InputStream kept = KeptStoreTest.class.getResourceAsStream(KEPT + name + DesignFile.ENDING)) {
            return DesignFile.parse(name, new String(kept.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
