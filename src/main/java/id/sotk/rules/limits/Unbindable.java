package id.sotk.rules.limits;

import id.sotk.language.Language;
import id.sotk.language.Terms;
import id.sotk.language.Told;
import java.util.List;
import java.util.Optional;

/// A clause that no rule can judge: it names a rule that is not there, or limits the rule cannot take; told as a sentence that goes on after a colon.
public final class Unbindable extends IllegalArgumentException implements Told {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] words;

    /// @param key the sentence in the dictionary, with places for the words
    public Unbindable(String key, Object... words) {
        this.key = key;
        this.words = List.of(words).stream().map(String::valueOf).toArray(String[]::new);
    }

    @Override
    public String in(Language language) {
        return Terms.sentence(key, (Object[]) words).in(language);
    }

    /// What is wrong, in English: it stands in records of faults.
    @Override
    public String getMessage() {
        return in(Language.ENGLISH);
    }

    /// The limit at fault; empty where it is the rule.
    public Optional<String> limit() {
        return key.startsWith("limit.") ? Optional.of(words[0]) : Optional.empty();
    }
}
