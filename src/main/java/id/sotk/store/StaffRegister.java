package id.sotk.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.sotk.exchange.json.ModelJson;
import id.sotk.model.Official;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Officials known on this computer, unplaced, to be taken into designs.
public final class StaffRegister {

    private static final JsonMapper JSON = ModelJson.builder().build();

    private final Database database;

    StaffRegister(Database database) {
        this.database = database;
    }

    /// Everybody, by name.
    public List<Official> all() {
        return database.read(handle -> handle.createQuery("select body from staff order by name, id")
                .mapTo(String.class)
                .list())
                .stream()
                .map(this::official)
                .toList();
    }

    /// Adds officials, or replaces those of the same identifier.
    public void put(Collection<? extends Official> officials) {
        database.write(handle -> officials.forEach(official -> handle.execute(
                "merge into staff (id, name, body) values (?, ?, ?)",
                official.id(), official.name(), text(official.withPlacement(Optional.empty())))));
    }

    public void remove(Collection<String> officials) {
        database.write(handle -> officials.forEach(id -> handle.execute("delete from staff where id = ?", id)));
    }

    private Official official(String body) {
        try {
            return JSON.readValue(body, Official.class);
        } catch (JsonProcessingException refused) {
            throw new StoreFault("unreadable", database.file(), refused);
        }
    }

    private static String text(Official official) {
        try {
            return JSON.writerFor(Official.class).writeValueAsString(official);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an official must be writable as JSON", impossible);
        }
    }
}
