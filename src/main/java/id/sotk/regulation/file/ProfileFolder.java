package id.sotk.regulation.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder in which one's own profiles are kept.
public record ProfileFolder(Path folder) {
    private static final String ENDING = ".json";
    private static final String SCHEMA = "profile.schema.json";

    /// The profile files in it, by name; none where the folder is not there.
    List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .filter(file -> !file.getFileName().toString().equals(SCHEMA))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw unusable("unreadable", folder, unreadable);
        }
    }

    /// Keeps a copy of the file for the profile with this id, in place of the former one.
    ///
    /// @param former the file that held the profile before, if one did
    /// @return the copy
    /// @throws ProfileFault when the copy cannot be written; the former one then stays
    public Path keep(Path file, String id, Optional<Path> former) {
        Path copy = former.filter(path -> folder.equals(path.getParent())).orElse(folder.resolve(id + ENDING));
        try {
            Files.createDirectories(folder);
            if (!Files.exists(copy) || !Files.isSameFile(file, copy)) {
                Path part = Files.copy(file, folder.resolve(id + ".part"), StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return copy;
        } catch (IOException unwritable) {
            throw unusable("unwritable", copy, unwritable);
        }
    }

    /// Writes the text of a profile to a new file, with the schema beside it for editors that complete as one types.
    ///
    /// @throws ProfileFault when the file exists or cannot be written
    public static void copy(String profile, Path target) {
        if (Files.exists(target)) {
            throw new ProfileFault(target.toString(), ProfileFault.Place.WHOLE_FILE, "exists");
        }
        try {
            Files.writeString(target, profile);
            Path schema = target.resolveSibling(SCHEMA);
            if (!Files.exists(schema)) {
                Files.writeString(schema, ProfileSchema.text());
            }
        } catch (IOException unwritable) {
            throw unusable("unwritable", target, unwritable);
        }
    }

    private static ProfileFault unusable(String key, Path place, IOException problem) {
        return new ProfileFault(place.toString(), ProfileFault.Place.WHOLE_FILE, key,
                problem.getClass().getSimpleName() + ": " + problem.getMessage());
    }
}
