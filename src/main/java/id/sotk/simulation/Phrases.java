package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import id.sotk.language.Sentence;

/// The words of a walk in every language.
final class Phrases {

    private Phrases() {}

    /// The phrase, its places `{0}`, `{1}` filled.
    static LocalizedText of(String key, LocalizedText... words) {
        return LocalizedText.each(Sentence.of("simulation/phrases", key, (Object[]) words)::in);
    }
}
