package id.sotk.store;

import id.sotk.regulation.file.ProfileFolder;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// The user's data folder: named by the system property `sotk.home`, or the usual place of the operating system.
public record StoreLocation(Path home) {

    static final String DATABASE = "store";

    public StoreLocation {
        home = home.toAbsolutePath().normalize();
    }

    static StoreLocation of(Properties properties, Map<String, String> environment) {
        return given(properties.getProperty("sotk.home"))
                .map(StoreLocation::new)
                .orElseGet(() -> usual(properties, environment));
    }

    Path databaseFile() {
        return home.resolve(DATABASE + ".mv.db");
    }

    Path lockFile() {
        return home.resolve(DATABASE + ".lock");
    }

    Path backupFolder() {
        return home.resolve("backup");
    }

    /// The folder of the regulation profiles of one's own.
    public ProfileFolder profiles() {
        return new ProfileFolder(home.resolve("profiles"));
    }

    private static StoreLocation usual(Properties properties, Map<String, String> environment) {
        Path user = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            return new StoreLocation(given(environment.get("APPDATA"))
                    .orElse(user.resolve("AppData/Roaming"))
                    .resolve("SOTK Studio"));
        }
        if (system.contains("mac")) {
            return new StoreLocation(user.resolve("Library/Application Support/SOTK Studio"));
        }
        return new StoreLocation(given(environment.get("XDG_DATA_HOME"))
                .orElse(user.resolve(".local/share"))
                .resolve("sotk-studio"));
    }

    private static Optional<Path> given(String folder) {
        return folder == null || folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
    }
}
