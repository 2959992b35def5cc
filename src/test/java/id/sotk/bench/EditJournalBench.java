package id.sotk.bench;

import id.sotk.edit.Editor;
import id.sotk.edit.command.RenameElement;
import id.sotk.model.Document;
import id.sotk.store.Library;
import id.sotk.store.StoreLocation;
import id.sotk.store.StoredDesign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;

/// Measures an edit with its commit, and opening a stored design, against a bare one-row commit of H2 in the same run.
public final class EditJournalBench {

    private static final int EDITS = 300;

    private EditJournalBench() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        double bare = bareCommit(Files.createTempDirectory("sotk-bare"));
        System.out.printf(Locale.ROOT, "bare one-row commit, written at once: %.3f ms%n", bare);
        for (int size : new int[]{1_000, 10_000, 100_000}) {
            measure(size, bare, Files.createTempDirectory("sotk-journal"));
        }
    }

    private static void measure(int size, double bare, Path home) throws IOException {
        Document document = Document.of(BigDinas.staffed(size));
        String official = document.organization().officials().list().getFirst().id();
        StoreLocation location = new StoreLocation(home);
        long design;
        double edit;
        try (Library library = Library.open(location)) {
            try (StoredDesign stored = library.create(document)) {
                design = stored.id();
                Editor editor = stored.editor();
                edit = median(EDITS, round -> editor.execute(new RenameElement(official, "Nama " + round)));
            }
        }
        long bytes = Files.size(home.resolve("store.mv.db"));
        double open;
        try (Library library = Library.open(location)) {
            open = median(15, _ -> library.open(design).editor().document());
        }
        System.out.printf(
                Locale.ROOT,
                "%,d officials: edit with commit %.2f ms (%.1f bare commits), open %.0f ms, file %,d kB after %d edits%n",
                size, edit, edit / bare, open, bytes / 1024, EDITS);
    }

    private static double bareCommit(Path home) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + home.resolve("bare") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE", "sotk", "")) {
            connection.createStatement().execute("create table edit (id int primary key, body varchar)");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into edit values (?, ?)")) {
                return median(EDITS, round -> insert(connection, insert, round));
            }
        }
    }

    private static void insert(Connection connection, PreparedStatement insert, int round) {
        try {
            insert.setInt(1, round);
            insert.setString(2, "Nama " + round);
            insert.execute();
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException("bare commit failed", failed);
        }
    }

    /// What is measured, with the number of its round.
    private interface Deed {
        void run(int round);
    }

    private static double median(int rounds, Deed deed) {
        long[] spent = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            deed.run(round);
            spent[round] = System.nanoTime() - start;
        }
        long[] warm = Arrays.copyOfRange(spent, rounds / 3, rounds);
        Arrays.sort(warm);
        return warm[warm.length / 2] / 1e6;
    }
}
