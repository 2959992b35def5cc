package id.sotk.store;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Sentences of the store in the user's language.
final class StoreTexts {

    private StoreTexts() {}

    static String sentence(Locale locale, String key, Object... words) {
        Locale language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.of("id");
        ResourceBundle texts = ResourceBundle.getBundle("id.sotk.store.messages", language);
        return MessageFormat.format(texts.getString(key), words);
    }

    /// The language this process runs in.
    static Locale current() {
        return Locale.of(System.getProperty("sotk.language", "id"));
    }
}
