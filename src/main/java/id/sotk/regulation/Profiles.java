package id.sotk.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The regulation profiles that come with the program.
public final class Profiles {
    private static final Map<String, String> RESOURCES = new TreeMap<>(Map.of("BDG-6-2023", "BDG.json"));

    private Profiles() {}

    /// The ids of the bundled profiles, in alphabetical order.
    public static List<String> ids() {
        return List.copyOf(RESOURCES.keySet());
    }

    /// The bundled profiles, in the recommended reading.
    public static List<Profile> all() {
        ProfileLoader loader = new ProfileLoader();
        return ids().stream().map(loader::bundled).toList();
    }

    /// The bundled profile with this id, in the recommended reading.
    ///
    /// @throws ProfileFault when there is none
    public static Profile get(String id) {
        return new ProfileLoader().bundled(id);
    }

    static Optional<String> resource(String id) {
        return Optional.ofNullable(RESOURCES.get(id));
    }
}
