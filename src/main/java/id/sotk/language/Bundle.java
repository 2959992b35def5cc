package id.sotk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The words of one part of the program in one language, from its file in UTF-8; a text the language lacks is told in Indonesian.
public final class Bundle {

    private static final String ROOT = "/id/sotk/";
    private static final Map<String, Bundle> READ = new ConcurrentHashMap<>();

    private final String name;
    private final Language language;
    private final Properties words;

    private Bundle(String name, Language language, Properties words) {
        this.name = name;
        this.language = language;
        this.words = words;
    }

    /// The bundle with this path, such as `exchange/design`, in the language.
    public static Bundle of(String name, Language language) {
        String file = language.bundle(name);
        Bundle known = READ.get(file);
        if (known == null) {
            known = read(name, language);
            READ.put(file, known);
        }
        return known;
    }

    private static Bundle read(String name, Language language) {
        Properties spare = language == Language.INDONESIAN ? null : of(name, Language.INDONESIAN).words;
        return new Bundle(name, language, read(language.bundle(name), spare));
    }

    private static Properties read(String file, Properties spare) {
        Properties words = new Properties(spare);
        try (InputStream stream = Bundle.class.getResourceAsStream(ROOT + file)) {
            if (stream == null && spare == null) {
                throw new MissingResourceException("no words are in " + file, Bundle.class.getName(), file);
            }
            if (stream != null) {
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                words.load(reader);
            }
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("words cannot be read: " + file, unreadable);
        }
    }

    public Language language() {
        return language;
    }

    /// Whether there is a text under this key.
    public boolean has(String key) {
        return words.getProperty(key) != null;
    }

    /// The text as written, its places open; empty for an unknown key.
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /// The text under this key with its [Places] `{0}`, `{1}` filled in order; refuses an unknown key.
    public String get(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("\"" + name + "\" has no text \"" + key + "\"", name, key);
        }
        return values.length == 0 ? text : Places.fill(text, language, values);
    }

    /// The same words in the form that libraries read.
    public ResourceBundle resources() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return words.getProperty(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(words.stringPropertyNames());
            }

            @Override
            public Locale getLocale() {
                return language.locale();
            }
        };
    }
}
