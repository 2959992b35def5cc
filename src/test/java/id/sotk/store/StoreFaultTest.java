package id.sotk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sotk.edit.Designs;
import id.sotk.edit.Editor;
import id.sotk.edit.command.RenameElement;
import id.sotk.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A store that cannot be used says what, where and what to do.
class StoreFaultTest {

    @TempDir
    Path home;

    @Test
    void aSecondWindowIsTold() {
        StoreLocation location = new StoreLocation(home);
        try (Library open = Library.open(location)) {
            assertThat(open.designs()).isEmpty();
            assertThatThrownBy(() -> Library.open(location))
                    .isInstanceOf(StoreInUse.class)
                    .hasMessageContaining(home.toString())
                    .hasMessageContaining("sedang dibuka oleh jendela lain");
        }
        try (Library again = Library.open(location)) {
            assertThat(again.designs()).isEmpty();
        }
    }

    @Test
    void aFolderThatIsAFileIsNamed() throws IOException {
        Path file = Files.writeString(home.resolve("berkas"), "bukan folder");

        assertThatThrownBy(() -> Library.open(new StoreLocation(file)))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--home");
    }

    @Test
    void aDatabaseThatIsNoFileIsNamed() throws IOException {
        StoreLocation location = new StoreLocation(home);
        Files.createDirectories(location.databaseFile());

        assertThatThrownBy(() -> Library.open(location))
                .isInstanceOfSatisfying(StoreFault.class, fault -> {
                    assertThat(fault.in(Language.ENGLISH)).contains("may not be read or written");
                    assertThat(fault.in(Language.INDONESIAN)).contains("tidak boleh dibaca");
                });
    }

    @Test
    void aStoreOfANewerProgramIsLeftAlone() throws SQLException {
        StoreLocation location = new StoreLocation(home);
        Library.open(location).close();
        try (Connection connection = Database.connect(location)) {
            connection.createStatement().execute("insert into migration values (99, 'later')");
        }

        assertThatThrownBy(() -> Library.open(location))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("lebih baru");
        assertThat(location.databaseFile()).exists();
    }

    @Test
    void anEditThatCouldNotBeSavedIsSaidAndTheNextOneIsSavedAgain() throws SQLException {
        StoreLocation location = new StoreLocation(home);
        try (Library library = Library.open(location)) {
            StoredDesign design = library.create(Designs.small());
            design.editor().execute(new RenameElement("dinas", "Satu"));
            cutOff(location);
            assertThatThrownBy(() -> design.editor().execute(new RenameElement("dinas", "Dua")))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("belum tersimpan");
            design.editor().execute(new RenameElement("dinas", "Tiga"));
            design.editor().execute(new RenameElement("dinas", "Empat"));
            design.editor().undo();
        }

        try (Library library = Library.open(location)) {
            Editor editor = library.open(library.designs().getFirst().id()).editor();
            assertThat(editor.undoable()).contains(new RenameElement("dinas", "Tiga"));
            assertThat(editor.redoable()).contains(new RenameElement("dinas", "Empat"));
            editor.undo();
            assertThat(editor.document().organization().units().get("dinas").name()).isEqualTo("Satu");
        }
    }

    /// What H2 does itself when it cannot write.
    private static void cutOff(StoreLocation location) throws SQLException {
        try (Connection connection = Database.connect(location)) {
            connection.createStatement().execute("shutdown immediately");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, , /home/ani/.local/share/sotk-studio",
        "Linux, /data, /data/sotk-studio",
        "Mac OS X, , /home/ani/Library/Application Support/SOTK Studio",
        "Windows 11, , /home/ani/AppData/Roaming/SOTK Studio"
    })
    void theDataLiesWhereTheSystemExpectsIt(String system, String xdg, Path folder) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/ani");
        Map<String, String> environment = xdg == null ? Map.of() : Map.of("XDG_DATA_HOME", xdg);

        assertThat(StoreLocation.of(properties, environment)).isEqualTo(new StoreLocation(folder));
        properties.setProperty("sotk.home", "/elsewhere");
        assertThat(StoreLocation.of(properties, environment)).isEqualTo(new StoreLocation(Path.of("/elsewhere")));
    }
}
