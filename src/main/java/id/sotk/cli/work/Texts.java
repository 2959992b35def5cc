package id.sotk.cli.work;

import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of the command line in the user's language, Indonesian unless English is asked for.
public final class Texts {

    private static final String BUNDLE = "id.sotk.cli.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// @param language `id` or `en`; any other counts as `id`
    public static Texts in(String language) {
        return new Texts(Locale.of("en".equals(language) ? "en" : "id"));
    }

    public Locale locale() {
        return locale;
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    /// The count with its noun, in the plural where the language has one.
    public String count(String key, long count) {
        return count + " " + get(count == 1 ? key : key + ".many");
    }

    /// The sentence with `{0}`, `{1}` ... replaced by the words.
    public String get(String key, Object... words) {
        String sentence = bundle.getString(key);
        for (int place = 0; place < words.length; place++) {
            sentence = sentence.replace("{" + place + "}", String.valueOf(words[place]));
        }
        return sentence;
    }
}
