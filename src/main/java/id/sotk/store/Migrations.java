package id.sotk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Brings the tables of a store to the form this program knows, by numbered SQL scripts, each once.
final class Migrations {

    private static final List<String> SCRIPTS = List.of("0001-designs.sql", "0002-staff-and-settings.sql");

    private Migrations() {}

    /// Number of the last script.
    static int latest() {
        return SCRIPTS.size();
    }

    /// Runs the scripts that have not run.
    ///
    /// @return the version found, which is larger than [#latest] where a newer program wrote the store
    static int apply(Handle handle) {
        handle.execute(
                "create table if not exists migration (version integer primary key, script varchar(200) not null)");
        int found = handle.createQuery("select coalesce(max(version), 0) from migration")
                .mapTo(Integer.class)
                .one();
        for (int version = found + 1; version <= SCRIPTS.size(); version++) {
            String script = SCRIPTS.get(version - 1);
            handle.createScript(text(script)).execute();
            handle.execute("insert into migration values (?, ?)", version, script);
        }
        return found;
    }

    private static String text(String script) {
        try (InputStream stream = Migrations.class.getResourceAsStream("migrations/" + script)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
