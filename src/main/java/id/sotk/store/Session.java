package id.sotk.store;

import id.sotk.language.Language;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/// What one run of the program works with: the terminal reads it once and hands it on, to its verbs and to the window.
///
/// @param location the user's data folder
/// @param profiles profile files of one's own, on offer in this session alone
/// @param language the language spoken until another is chosen
public record Session(StoreLocation location, List<Path> profiles, Language language) {

    public Session {
        profiles = List.copyOf(profiles);
    }

    /// By the properties `sotk.home`, `sotk.profile` (files, separated as paths are on this system) and `sotk.language`; the usual
    /// folder of the operating system, no further profiles and Indonesian where they are not set.
    public static Session of(Properties properties, Map<String, String> environment) {
        List<Path> profiles = Arrays
                .stream(properties.getProperty("sotk.profile", "").split(Pattern.quote(File.pathSeparator)))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .toList();
        return new Session(StoreLocation.of(properties, environment), profiles,
                Language.tagged(properties.getProperty("sotk.language", "")).orElse(Language.INDONESIAN));
    }

    /// A run over this data folder, with nothing else asked for.
    public static Session at(Path home) {
        return new Session(new StoreLocation(home), List.of(), Language.INDONESIAN);
    }

    public Session withHome(Path home) {
        return new Session(new StoreLocation(home), profiles, language);
    }

    public Session withProfiles(List<Path> added) {
        return new Session(location, added, language);
    }

    public Session withLanguage(Language spoken) {
        return new Session(location, profiles, spoken);
    }
}
