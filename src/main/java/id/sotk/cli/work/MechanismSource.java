package id.sotk.cli.work;

import id.sotk.regulation.Profile;
import id.sotk.regulation.work.Mechanism;
import java.util.stream.Collectors;

/// Finds the mechanism a verb is told to use: by its id, or short without the code of the region.
public final class MechanismSource {

    private static final int LISTED = 12;

    private MechanismSource() {}

    /// @param name id (`BDG-M1`) or the part behind the code (`M1`)
    /// @throws Refused when the regulation has no such mechanism
    public static Mechanism find(Texts texts, Profile profile, String name) {
        String code = profile.identity().code() + "-";
        return profile.mechanisms()
                .stream()
                .filter(known -> known.id().equalsIgnoreCase(name) || known.id().equalsIgnoreCase(code + name))
                .findFirst()
                .orElseThrow(() -> new Refused(texts.get("error.mechanism.unknown", name, listed(profile))));
    }

    private static String listed(Profile profile) {
        String first = profile.mechanisms().stream().limit(LISTED).map(Mechanism::id).collect(Collectors.joining(", "));
        return profile.mechanisms().size() > LISTED ? first + ", ..." : first;
    }
}
