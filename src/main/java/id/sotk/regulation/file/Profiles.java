package id.sotk.regulation.file;

import id.sotk.regulation.Identity;
import id.sotk.regulation.Profile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The regulation profiles that come with the program.
public final class Profiles {
    private static final Map<String, String> RESOURCES = new TreeMap<>(Map.of(
            "BDG-6-2023", "/id/sotk/regulation/BDG.json",
            "BTN-62-2023", "/id/sotk/regulation/BTN.json",
            "KRA-50-2023", "/id/sotk/regulation/KRA.json",
            "KTM-50-2023", "/id/sotk/regulation/KTM.json",
            "PKU-44-2023", "/id/sotk/regulation/PKU.json"));

    private static final Map<String, Profile> READ = new ConcurrentHashMap<>();

    private Profiles() {}

    /// The ids of the bundled profiles, in alphabetical order.
    public static List<String> ids() {
        return List.copyOf(RESOURCES.keySet());
    }

    /// The bundled profiles, in the recommended reading.
    public static List<Profile> all() {
        return ids().stream().map(Profiles::get).toList();
    }

    /// The bundled profile with this id, in the recommended reading; read once.
    ///
    /// @throws ProfileFault when there is none
    public static Profile get(String id) {
        return READ.computeIfAbsent(id, new ProfileLoader()::bundled);
    }

    /// What the bundled profile with this id is called, read without the whole of it.
    ///
    /// @throws ProfileFault when there is none
    public static Identity identity(String id) {
        Profile read = READ.get(id);
        return read == null ? new ProfileLoader().identity(id) : read.identity();
    }

    static Optional<String> resource(String id) {
        return Optional.ofNullable(RESOURCES.get(id));
    }
}
