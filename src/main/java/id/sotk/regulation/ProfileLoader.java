package id.sotk.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Reads profile files: checks them against the schema, binds them, follows every reference, and picks one reading of each clause.
public final class ProfileLoader {
    private final Reading reading;

    /// Follows the recommended reading of defective passages.
    public ProfileLoader() {
        this(Reading.RECOMMENDED);
    }

    /// Follows this reading where a clause has two.
    public ProfileLoader(Reading reading) {
        this.reading = reading;
    }

    /// The bundled profile with this id, such as `BDG-6-2023`; its schema was checked when the program was built.
    ///
    /// @throws ProfileFault when no bundled profile has the id
    public Profile bundled(String id) {
        String resource = resource(id);
        try (InputStream stream = ProfileLoader.class.getResourceAsStream(resource)) {
            return read(ProfileText.of(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new ProfileFault(resource, ProfileFault.Place.WHOLE_FILE, "unreadable", unreadable.getMessage());
        }
    }

    Identity identity(String id) {
        String resource = resource(id);
        try (InputStream stream = ProfileLoader.class.getResourceAsStream(resource)) {
            return ProfileBinder.identity(stream)
                    .orElseThrow(() -> new ProfileFault(resource, ProfileFault.Place.WHOLE_FILE, "unreadable", id));
        } catch (IOException unreadable) {
            throw new ProfileFault(resource, ProfileFault.Place.WHOLE_FILE, "unreadable", unreadable.getMessage());
        }
    }

    private static String resource(String id) {
        return Profiles.resource(id)
                .orElseThrow(() -> new ProfileFault(
                        id, ProfileFault.Place.WHOLE_FILE, "unbundled", String.join(", ", Profiles.ids())));
    }

    /// The profile in this file.
    ///
    /// @throws ProfileFault when the file is missing or faulty
    public Profile load(Path file) {
        try {
            String text = Files.readString(file);
            return parse(file.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (NoSuchFileException missing) {
            throw new ProfileFault(file.toString(), ProfileFault.Place.WHOLE_FILE, "missing");
        } catch (IOException unreadable) {
            throw new ProfileFault(
                    file.toString(), ProfileFault.Place.WHOLE_FILE, "unreadable",
                    String.valueOf(unreadable.getMessage()));
        }
    }

    /// The profile in this text; the name stands for the file in the message of a fault.
    ///
    /// @throws ProfileFault when the text is faulty
    public Profile parse(String name, String json) {
        ProfileText text = ProfileText.of(name, json);
        ProfileSchema.check(text);
        return read(text);
    }

    private Profile read(ProfileText text) {
        Profile whole = ProfileBinder.bind(text);
        new ProfileReferences(whole, text).check();
        return new Profile(whole.id(), whole.identity(), whole.structure(), whole.work(), picked(whole.norms()));
    }

    private Profile.Norms picked(Profile.Norms norms) {
        List<Clause> clauses = norms.clauses()
                .stream()
                .filter(clause -> clause.reading().isEmpty() || clause.reading().get() == reading)
                .toList();
        return new Profile.Norms(clauses, norms.anomalies(), norms.responsibilities(), norms.reportingLines());
    }
}
