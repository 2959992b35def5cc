package id.sotk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sotk.edit.Designs;
import id.sotk.edit.Editor;
import id.sotk.edit.command.ChangeIdentity;
import id.sotk.edit.command.RenameElement;
import id.sotk.model.Document;
import id.sotk.model.Official;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Designs, staff and settings outlive the process.
class LibraryTest {

    @TempDir
    Path home;

    private StoreLocation location;

    @BeforeEach
    void nameTheFolder() {
        location = new StoreLocation(home.resolve("data pengguna"));
    }

    @Test
    void keepsADesignWithItsEdits() {
        long id;
        try (Library library = Library.open(location)) {
            StoredDesign design = library.create(Designs.small());
            id = design.id();
            design.editor().execute(new RenameElement("dinas", "Dinas Baru"));
        }

        try (Library library = Library.open(location)) {
            assertThat(library.open(id).editor().document())
                    .isEqualTo(new RenameElement("dinas", "Dinas Baru").applyTo(Designs.small()));
        }
    }

    @Test
    void undoesAndRedoesAcrossRestarts() {
        long id = keep(Designs.small());
        edit(id, editor -> {
            editor.execute(new RenameElement("dinas", "Satu"));
            editor.execute(new RenameElement("dinas", "Dua"));
            editor.undo();
        });

        edit(id, editor -> {
            assertThat(editor.redoable()).contains(new RenameElement("dinas", "Dua"));
            editor.undo();
            assertThat(editor.document()).isEqualTo(Designs.small());
            assertThat(editor.canUndo()).isFalse();
        });
        edit(id, editor -> {
            editor.redo();
            editor.redo();
            assertThat(editor.document().organization().units().get("dinas").name()).isEqualTo("Dua");
            assertThat(editor.canRedo()).isFalse();
        });
    }

    @Test
    void aNewEditForgetsThoseUndoneForGood() {
        long id = keep(Designs.small());
        edit(id, editor -> {
            editor.execute(new RenameElement("dinas", "Satu"));
            editor.execute(new RenameElement("dinas", "Dua"));
            editor.undo();
            editor.execute(new RenameElement("dinas", "Tiga"));
        });

        edit(id, editor -> {
            assertThat(editor.canRedo()).isFalse();
            assertThat(editor.document().organization().units().get("dinas").name()).isEqualTo("Tiga");
            editor.undo();
            assertThat(editor.document().organization().units().get("dinas").name()).isEqualTo("Satu");
        });
    }

    @Test
    void listsTheDesignChangedLastFirst() {
        try (Library library = Library.open(location)) {
            StoredDesign first = library.create(named("Pertama"));
            library.create(named("Kedua"));
            assertThat(names(library)).containsExactly("Kedua", "Pertama");

            first.editor().execute(new RenameElement("dinas", "Dinas"));

            assertThat(names(library)).containsExactly("Pertama", "Kedua");
        }
    }

    @Test
    void theListFollowsTheNameOfTheDesign() {
        try (Library library = Library.open(location)) {
            Editor editor = library.create(named("Lama")).editor();
            editor.execute(new ChangeIdentity(editor.document().organization().identity().withName("Baru")));
            assertThat(names(library)).containsExactly("Baru");
            editor.undo();
            assertThat(names(library)).containsExactly("Lama");
            editor.redo();
            assertThat(names(library)).containsExactly("Baru");
        }
    }

    @Test
    void renamesDuplicatesAndDeletes() {
        try (Library library = Library.open(location)) {
            StoredDesign design = library.create(named("Asli"));
            design.editor().execute(new RenameElement("dinas", "Dinas Asli"));
            library.rename(design.id(), "Asli 2026");

            DesignEntry copy = library.duplicate(design.id(), "Salinan");
            assertThat(names(library)).containsExactly("Salinan", "Asli 2026");
            assertThat(library.open(copy.id()).editor().document()).isEqualTo(design.editor().document());
            assertThat(library.open(copy.id()).editor().canUndo()).isFalse();

            library.delete(design.id());
            assertThat(names(library)).containsExactly("Salinan");
            assertThatThrownBy(() -> library.open(design.id()))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("sudah tidak ada");
        }
    }

    @Test
    void keepsSettings() {
        try (Library library = Library.open(location)) {
            library.settings().put("theme", "dark");
            library.settings().put("theme", "light");
            library.settings().put("language", "en");
            library.settings().remove("language");
        }

        try (Library library = Library.open(location)) {
            assertThat(library.settings().get("theme")).contains("light");
            assertThat(library.settings().get("language")).isEqualTo(Optional.empty());
        }
    }

    @Test
    void keepsAnImportLargerThanOneRow() {
        Document large = Designs.withOfficials(6_000);
        long id = keep(Designs.small());
        edit(id, editor -> editor.execute(new id.sotk.edit.command.AddOfficials(large.organization()
                .officials()
                .stream()
                .<Official>map(official -> official.withPlacement(Optional.empty()))
                .toList())));

        edit(id, editor -> {
            assertThat(editor.document().organization().officials().size())
                    .isEqualTo(5 + large.organization().officials().size());
            editor.undo();
            assertThat(editor.document()).isEqualTo(Designs.small());
        });
    }

    private long keep(Document document) {
        try (Library library = Library.open(location)) {
            return library.create(document).id();
        }
    }

    private void edit(long id, java.util.function.Consumer<Editor> work) {
        try (Library library = Library.open(location); StoredDesign design = library.open(id)) {
            work.accept(design.editor());
        }
    }

    private static Document named(String name) {
        Document document = Designs.small();
        return document.withOrganization(document.organization()
                .withIdentity(document.organization().identity().withName(name)));
    }

    private static List<String> names(Library library) {
        return library.designs().stream().map(DesignEntry::name).toList();
    }
}
