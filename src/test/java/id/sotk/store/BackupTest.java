package id.sotk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sotk.edit.Designs;
import id.sotk.edit.Editor;
import id.sotk.edit.command.RenameElement;
import id.sotk.language.Language;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A damaged store costs what came after the newest good backup, never more, and the user is told.
class BackupTest {

    private static final Habits OFTEN = new Habits(5, 10, Duration.ofDays(1), 5, Duration.ofSeconds(1));

    @TempDir
    Path home;

    private StoreLocation location;

    @BeforeEach
    void keepADesignInThreeSittings() {
        location = new StoreLocation(home);
        long id;
        try (Library library = Library.open(location)) {
            id = library.create(Designs.small()).id();
        }
        for (String name : List.of("Satu", "Dua")) {
            Library.open(location).close();
            try (Library library = Library.open(location)) {
                library.open(id).editor().execute(new RenameElement("dinas", name));
            }
        }
        Library.open(location).close();
    }

    @Test
    void makesOneAtEachStartAfterAChange() throws IOException {
        Library.open(location).close();

        assertThat(backups()).hasSize(3);
    }

    @Test
    void opensTheNewestInPlaceOfADamagedFile() throws IOException {
        overwrite(location.databaseFile());

        try (Library library = Library.open(location)) {
            assertThat(name(library)).isEqualTo("Dua");
            StoreNotice notice = library.notice().orElseThrow();
            Path aside = notice.damaged().orElseThrow();
            assertThat(aside).hasFileName("store.mv.db.damaged-1").exists();
            assertThat(notice.backup()).isEqualTo(Backup.made(backups().getFirst()));
            assertThat(notice.in(Language.INDONESIAN)).contains("disisihkan").contains(aside.toString());
            assertThat(notice.in(Language.ENGLISH)).contains("set aside").contains(aside.toString());
        }
    }

    @Test
    void worksOnAfterTheRescue() throws IOException {
        overwrite(location.databaseFile());
        try (Library library = Library.open(location)) {
            Editor editor = library.open(library.designs().getFirst().id()).editor();
            editor.execute(new RenameElement("dinas", "Tiga"));
        }

        try (Library library = Library.open(location)) {
            assertThat(library.notice()).isEmpty();
            assertThat(name(library)).isEqualTo("Tiga");
        }
    }

    @Test
    void passesOverADamagedBackup() throws IOException {
        overwrite(location.databaseFile());
        overwrite(backups().getFirst());

        try (Library library = Library.open(location)) {
            assertThat(name(library)).isEqualTo("Satu");
        }
    }

    @Test
    void startsEmptyWhereNoBackupIsGood() throws IOException {
        overwrite(location.databaseFile());
        for (Path backup : backups()) {
            overwrite(backup);
        }

        try (Library library = Library.open(location)) {
            assertThat(library.designs()).isEmpty();
            assertThat(library.notice().orElseThrow().backup()).isEmpty();
            assertThat(library.notice().orElseThrow().in(Language.INDONESIAN)).contains("dimulai dari kosong");
        }
    }

    @Test
    void setsEveryDamagedFileAsideUnderANameOfItsOwn() throws IOException {
        overwrite(location.databaseFile());
        Library.open(location).close();
        overwrite(location.databaseFile());
        Library.open(location).close();

        assertThat(home.resolve("store.mv.db.damaged-1")).exists();
        assertThat(home.resolve("store.mv.db.damaged-2")).exists();
    }

    @Test
    void keepsTheNewestFive() throws IOException {
        try (Library library = Library.open(location, OFTEN)) {
            Editor editor = library.open(library.designs().getFirst().id()).editor();
            for (int round = 0; round < 100; round++) {
                editor.execute(new RenameElement("dinas", "Nama " + round));
            }
        }

        assertThat(backups()).hasSize(5);
    }

    @Test
    void survivesATruncatedFile() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(location.databaseFile().toFile(), "rw")) {
            file.setLength(5_000);
        }

        try (Library library = Library.open(location)) {
            assertThat(library.designs()).hasSize(1);
            assertThat(name(library)).isEqualTo("Dua");
        }
    }

    @Test
    void takesAnEmptyFileForDamagedNotForNew() throws IOException {
        Files.write(location.databaseFile(), new byte[0]);

        expectRescue("disisihkan");
    }

    @Test
    void takesRandomBytesForDamaged() throws IOException {
        byte[] rubbish = new byte[300_000];
        new Random(7).nextBytes(rubbish);
        Files.write(location.databaseFile(), rubbish);

        expectRescue("disisihkan");
    }

    @Test
    void takesTextForDamaged() throws IOException {
        Files.writeString(location.databaseFile(), "bukan basis data");

        expectRescue("disisihkan");
    }

    @Test
    void opensTheNewestWhereTheFileIsMissing() throws IOException {
        Files.delete(location.databaseFile());

        expectRescue("tidak ada.");
    }

    @Test
    void putsTheDamagedFileBackWhereTheDiskRefusesABackup() throws IOException {
        overwrite(location.databaseFile());
        byte[] before = Files.readAllBytes(location.databaseFile());
        Path inTheWay = Files.createDirectories(home.resolve("restored.part").resolve("penuh"));

        assertThatThrownBy(() -> Library.open(location))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("periksa ruang kosong")
                .hasMessageContaining(location.databaseFile().toString());

        assertThat(location.databaseFile()).hasBinaryContent(before);
        assertThat(home.resolve("store.mv.db.damaged-1")).doesNotExist();
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        expectRescue("disisihkan");
    }

    @Test
    void leavesEveryLaterTransactionAtTheEndOfTheFile() throws SQLException {
        try (Connection connection = Database.connect(location)) {
            assertThat(reusesSpace(connection)).isFalse();
            new Backup(location, 5).make();
            assertThat(reusesSpace(connection)).isFalse();
        }
    }

    private static boolean reusesSpace(Connection connection) throws SQLException {
        SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore().isSpaceReused();
    }

    private void expectRescue(String told) {
        try (Library library = Library.open(location)) {
            assertThat(name(library)).isEqualTo("Dua");
            assertThat(library.notice().orElseThrow().in(Language.INDONESIAN)).contains(told);
        }
        try (Library library = Library.open(location)) {
            assertThat(library.notice()).isEmpty();
            assertThat(name(library)).isEqualTo("Dua");
        }
    }

    private List<Path> backups() throws IOException {
        return new Backup(location, 5).newestFirst();
    }

    private static String name(Library library) {
        long id = library.designs().getFirst().id();
        return library.open(id).editor().document().organization().units().get("dinas").name();
    }

    private static void overwrite(Path file) throws IOException {
        byte[] rubbish = Files.readAllBytes(file);
        new Random(1).nextBytes(rubbish);
        Files.write(file, Arrays.copyOf(rubbish, rubbish.length));
    }
}
