package id.sotk.regulation.file;

import id.sotk.regulation.Enforcement;
import id.sotk.regulation.Heading;
import id.sotk.regulation.Identity;
import id.sotk.regulation.Profile;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads profile files: checks them against the schema, binds them, follows every reference, and picks one reading of each clause.
public final class ProfileLoader {
    private final Reading reading;
    private final Enforcement enforcement;

    /// Follows the recommended reading of defective passages.
    public ProfileLoader() {
        this(Reading.RECOMMENDED);
    }

    /// Follows this reading where a clause has two.
    public ProfileLoader(Reading reading) {
        this(reading, Enforcement.UNQUESTIONED);
    }

    /// Follows this reading, and refuses a profile with a clause that cannot be judged.
    public ProfileLoader(Reading reading, Enforcement enforcement) {
        this.reading = reading;
        this.enforcement = enforcement;
    }

    /// The bundled profile with this id, such as `BDG-6-2023`; its schema was checked when the program was built.
    ///
    /// @throws ProfileFault when no bundled profile has the id
    public Profile bundled(String id) {
        return read(ProfileText.of(resource(id), text(id)));
    }

    /// How much the bundled profile with this id holds, counted without binding it.
    ProfileOutline outline(String id) {
        return opening(id, stream -> Optional.of(ProfileCount.of(stream, reading)));
    }

    Identity identity(String id) {
        return opening(id, ProfileBinder::heading).identity();
    }

    /// The text of the bundled profile with this id.
    static String text(String id) {
        return opening(id, stream -> Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    }

    private static <T> T opening(String id, Reader<T> reader) {
        String resource = resource(id);
        try (InputStream stream = ProfileLoader.class.getResourceAsStream(resource)) {
            return reader.read(stream)
                    .orElseThrow(() -> new ProfileFault(resource, ProfileFault.Place.WHOLE_FILE, "unreadable", id));
        } catch (IOException unreadable) {
            throw new ProfileFault(resource, ProfileFault.Place.WHOLE_FILE, "unreadable", unreadable.getMessage());
        }
    }

    @FunctionalInterface
    private interface Reader<T> {
        Optional<T> read(InputStream stream) throws IOException;
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
        return parse(file.toString(), text(file));
    }

    /// What the profile in this file is called, read without the whole of it where it opens as profiles do.
    ///
    /// @throws ProfileFault when the file is missing or does not open as a profile and is faulty
    Heading heading(Path file) {
        try {
            return ProfileBinder.heading(new ByteArrayInputStream(text(file).getBytes(StandardCharsets.UTF_8)))
                    .orElseGet(() -> load(file).heading());
        } catch (IOException _) {
            return load(file).heading();
        }
    }

    /// The fault at a place of this file, which was read before.
    ProfileFault fault(Path file, String pointer, String key, Object... words) {
        return ProfileText.of(file.toString(), text(file)).fault(pointer, key, words);
    }

    /// The text of this file without a byte order mark.
    static String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException _) {
            throw new ProfileFault(file.toString(), ProfileFault.Place.WHOLE_FILE, "missing");
        } catch (CharacterCodingException _) {
            throw new ProfileFault(file.toString(), ProfileFault.Place.WHOLE_FILE, "notText");
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
        Profile whole = whole(text);
        enforce(whole, text);
        return picked(whole);
    }

    private Profile read(ProfileText text) {
        return picked(whole(text));
    }

    private static Profile whole(ProfileText text) {
        Profile whole = ProfileBinder.bind(text);
        new ProfileReferences(whole, text).check();
        return whole;
    }

    private void enforce(Profile whole, ProfileText text) {
        for (int i = 0; i < whole.clauses().size(); i++) {
            Clause clause = whole.clauses().get(i);
            String place = "/norms/clauses/" + i + "/treatment";
            enforcement.obstacle(whole, clause).ifPresent(obstacle -> {
                throw text.fault(
                        place + obstacle.limit().map(limit -> "/params/" + limit).orElse(""),
                        "clause", clause.id(), obstacle.reason());
            });
        }
    }

    private Profile picked(Profile whole) {
        return new Profile(whole.id(), whole.identity(), whole.structure(), whole.work(), picked(whole.norms()));
    }

    private Profile.Norms picked(Profile.Norms norms) {
        List<Clause> clauses = norms.clauses()
                .stream()
                .filter(clause -> clause.reading().isEmpty() || clause.reading().get() == reading)
                .toList();
        return new Profile.Norms(clauses, norms.anomalies(), norms.responsibilities(), norms.reportingLines(),
                norms.text());
    }
}
