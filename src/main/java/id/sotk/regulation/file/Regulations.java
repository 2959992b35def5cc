package id.sotk.regulation.file;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.Identity;
import id.sotk.regulation.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The regulations on offer: those that come with the program, and one's own from a folder or named for the session.
///
/// A value: adding a profile gives another. A faulty file in the folder is left out and told by [#faults].
public final class Regulations {
    private final ProfileLoader loader;
    private final Map<String, OwnProfile> own;
    private final List<ProfileFault> unlisted;

    private Regulations(ProfileLoader loader, Map<String, OwnProfile> own, List<ProfileFault> unlisted) {
        this.loader = loader;
        this.own = own;
        this.unlisted = List.copyOf(unlisted);
    }

    /// Only the bundled ones; more can be added, which this loader reads.
    public static Regulations bundled(ProfileLoader loader) {
        return new Regulations(loader, Map.of(), List.of());
    }

    /// With the profiles in the folder; a folder that is not there holds none.
    public Regulations with(ProfileFolder folder) {
        Map<String, OwnProfile> more = new TreeMap<>(own);
        List<ProfileFault> faults = new ArrayList<>(unlisted);
        for (Path file : folder.files()) {
            try {
                OwnProfile profile = new OwnProfile(loader.heading(file), file, loader);
                refuseBundled(profile);
                OwnProfile first = more.putIfAbsent(profile.id(), profile);
                if (first != null) {
                    throw loader.fault(file, "/id", "taken", profile.id(), first.file().toString());
                }
            } catch (ProfileFault fault) {
                faults.add(fault);
            }
        }
        return new Regulations(loader, more, faults);
    }

    /// With the profile in this file, which replaces one's own of the same id.
    ///
    /// @throws ProfileFault when the file is faulty or its id is that of a bundled one
    public Regulations with(Path file) {
        Profile profile = read(file);
        Map<String, OwnProfile> more = new TreeMap<>(own);
        more.put(profile.id(), new OwnProfile(profile, file, loader));
        return new Regulations(loader, more,
                unlisted.stream().filter(fault -> !fault.file().equals(file.toString())).toList());
    }

    /// The profile in this file, read whole, were it to be added.
    ///
    /// @throws ProfileFault when the file is faulty or its id is that of a bundled one
    public Profile read(Path file) {
        OwnProfile profile = new OwnProfile(loader.load(file), file, loader);
        refuseBundled(profile);
        return profile.profile();
    }

    private void refuseBundled(OwnProfile profile) {
        if (isBundled(profile.id())) {
            throw loader.fault(profile.file(), "/id", "bundled", profile.id());
        }
    }

    /// The ids, bundled ones first, each group in alphabetical order.
    public List<String> ids() {
        return Stream.concat(Profiles.ids().stream(), own.keySet().stream()).toList();
    }

    public boolean isBundled(String id) {
        return Profiles.ids().contains(id);
    }

    /// The file of one's own profile with this id; empty where there is none.
    public Optional<Path> file(String id) {
        return Optional.ofNullable(own.get(id)).map(OwnProfile::file);
    }

    /// What the regulation with this id is called; the id itself where it is not here.
    public Identity identity(String id) {
        if (isBundled(id)) {
            return Profiles.identity(id);
        }
        return own.containsKey(id) ? own.get(id).identity() : absent(id).identity();
    }

    /// The regulation with this id.
    ///
    /// @throws ProfileFault when it is not here, or its file went bad
    public Profile get(String id) {
        if (isBundled(id)) {
            return Profiles.get(id);
        }
        if (!own.containsKey(id)) {
            throw new ProfileFault(id, ProfileFault.Place.WHOLE_FILE, "absent");
        }
        return own.get(id).profile();
    }

    /// How much the regulation with this id holds.
    ///
    /// @throws ProfileFault when it is not here, or its file went bad
    public ProfileOutline outline(String id) {
        return isBundled(id) ? loader.outline(id) : ProfileOutline.of(get(id));
    }

    /// The file of the regulation with this id as it stands, to be copied and changed.
    ///
    /// @throws ProfileFault when it is not here, or its file cannot be read
    public String source(String id) {
        if (isBundled(id)) {
            return ProfileLoader.text(id);
        }
        return ProfileLoader
                .text(file(id).orElseThrow(() -> new ProfileFault(id, ProfileFault.Place.WHOLE_FILE, "absent")));
    }

    /// What is wrong with one's own files, each read whole, by file.
    public List<ProfileFault> faults() {
        Map<String, ProfileFault> faults = new LinkedHashMap<>();
        unlisted.forEach(fault -> faults.put(fault.file(), fault));
        for (OwnProfile profile : own.values()) {
            try {
                profile.profile();
            } catch (ProfileFault fault) {
                faults.put(fault.file(), fault);
            }
        }
        return List.copyOf(faults.values());
    }

    /// What hindered listing one's own files, without reading them whole.
    public List<ProfileFault> unlisted() {
        return unlisted;
    }

    /// Stands in for a regulation that is not here, so that a design that names it can still be drawn: demands nothing.
    public static Profile absent(String id) {
        LocalizedText name = ProfileFault.told("absent.name", id);
        return new Profile(
                id,
                new Identity(id, 1, Identity.EARLIEST, name, name, id,
                        new Identity.Dates(null, null, null, Optional.empty())),
                new Profile.Structure(List.of(), List.of()),
                new Profile.Work(List.of(), List.of(), List.of(), List.of()),
                new Profile.Norms(List.of(), List.of(), List.of(), List.of(), List.of()));
    }
}
