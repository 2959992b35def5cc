package id.sotk.store;

import java.util.Optional;

/// What the window remembers between two starts, by name, such as `theme`, `language`, `last-design`.
public final class Settings {

    private final Database database;

    Settings(Database database) {
        this.database = database;
    }

    public Optional<String> get(String name) {
        return database.read(handle -> handle.createQuery("select content from setting where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
    }

    public void put(String name, String content) {
        database.write(handle -> handle.execute("merge into setting (name, content) values (?, ?)", name, content));
    }

    public void remove(String name) {
        database.write(handle -> handle.execute("delete from setting where name = ?", name));
    }
}
