package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/// The words of a walk in both languages, from the bundle beside this class.
final class Phrases {

    static final Locale INDONESIAN = Locale.of("id");

    private static final Properties ID = read("phrases_id.properties");
    private static final Properties EN = read("phrases_en.properties");

    private Phrases() {}

    /// The phrase, its places `{0}`, `{1}` filled.
    static LocalizedText of(String key, LocalizedText... words) {
        String indonesian = phrase(ID, key);
        String english = phrase(EN, key);
        for (int place = 0; place < words.length; place++) {
            indonesian = indonesian.replace("{" + place + "}", words[place].id());
            english = english.replace("{" + place + "}", words[place].en());
        }
        return new LocalizedText(indonesian, english);
    }

    private static String phrase(Properties words, String key) {
        String phrase = words.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase is called \"" + key + "\"");
        }
        return phrase;
    }

    private static Properties read(String resource) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(Phrases.class.getResourceAsStream(resource),
                StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("phrases cannot be read: " + resource, unreadable);
        }
    }
}
