package id.sotk.regulation.file;

import id.sotk.regulation.Heading;
import id.sotk.regulation.Identity;
import id.sotk.regulation.Profile;
import java.nio.file.Path;

/// A profile of one's own: known by its heading, read whole when first asked for.
final class OwnProfile {
    private final Heading heading;
    private final Path file;
    private final ProfileLoader loader;
    private Profile read;

    OwnProfile(Heading heading, Path file, ProfileLoader loader) {
        this.heading = heading;
        this.file = file;
        this.loader = loader;
    }

    OwnProfile(Profile profile, Path file, ProfileLoader loader) {
        this(profile.heading(), file, loader);
        this.read = profile;
    }

    String id() {
        return heading.id();
    }

    Identity identity() {
        return heading.identity();
    }

    Path file() {
        return file;
    }

    /// @throws ProfileFault when the file is faulty
    synchronized Profile profile() {
        if (read == null) {
            read = loader.load(file);
        }
        return read;
    }
}
