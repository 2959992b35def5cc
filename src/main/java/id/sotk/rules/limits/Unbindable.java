package id.sotk.rules.limits;

import id.sotk.language.LocalizedText;
import id.sotk.language.Terms;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A clause that no rule can judge: it names a rule that is not there, or limits the rule cannot take.
public final class Unbindable extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] words;

    /// @param key the sentence in the list of terms, with places for the words
    public Unbindable(String key, Object... words) {
        super(filled(Locale.ENGLISH, key, strings(words)));
        this.key = key;
        this.words = strings(words);
    }

    /// What is wrong and what to do, as a sentence that goes on after a colon.
    public LocalizedText reason() {
        return new LocalizedText(filled(Locale.of("id"), key, words), filled(Locale.ENGLISH, key, words));
    }

    /// The limit at fault; empty where it is the rule.
    public Optional<String> limit() {
        return key.startsWith("limit.") ? Optional.of(words[0]) : Optional.empty();
    }

    private static String[] strings(Object... words) {
        return List.of(words).stream().map(String::valueOf).toArray(String[]::new);
    }

    private static String filled(Locale locale, String key, String... words) {
        String sentence = Terms.in(locale).of(key);
        for (int place = 0; place < words.length; place++) {
            sentence = sentence.replace("{" + place + "}", words[place]);
        }
        return sentence;
    }
}
