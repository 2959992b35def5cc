package id.sotk.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/// The field's words for choices such as position kinds, in one language.
public final class Terms {

    private static final Terms INDONESIAN = new Terms("terms_id.properties");
    private static final Terms ENGLISH = new Terms("terms_en.properties");

    private final Properties words = new Properties();

    private Terms(String resource) {
        try (Reader reader = new InputStreamReader(Terms.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("list of terms cannot be read: " + resource, unreadable);
        }
    }

    public static Terms in(Locale locale) {
        return isEnglish(locale) ? ENGLISH : INDONESIAN;
    }

    public static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    /// The word for a key; the key itself where the list lacks it.
    public String of(String key) {
        return words.getProperty(key, key);
    }
}
