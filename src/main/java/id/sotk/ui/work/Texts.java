package id.sotk.ui.work;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// What the window says, in the user's language; Indonesian unless English was chosen.
public final class Texts {

    /// Languages the studio speaks.
    public enum Language {
        INDONESIAN(Locale.of("id", "ID")),
        ENGLISH(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        public Locale locale() {
            return locale;
        }

        public Language other() {
            return this == INDONESIAN ? ENGLISH : INDONESIAN;
        }
    }

    private static final ResourceBundle.Control EXACT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;

    public Texts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("id.sotk.ui.messages", language.locale(), EXACT);
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return language.locale();
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    /// The text under this key with its places `{0}`, `{1}` filled; refuses an unknown key.
    public String get(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern.replace("''", "'") : new MessageFormat(pattern, locale()).format(values);
    }

    /// The day as people write it.
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
    }

    /// The word for a constant, under the key `Type.CONSTANT`.
    public String of(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /// Whether there is a text under this key.
    public boolean has(String key) {
        try {
            bundle.getString(key);
            return true;
        } catch (MissingResourceException missing) {
            return false;
        }
    }
}
