package id.sotk.language;

import java.util.List;

/// A sentence of a bundle by its key, with what fills its places.
///
/// @param bundle the bundle's path, such as `exchange/design`
/// @param words what fills the places, in order; what is [Told] follows the language
public record Sentence(String bundle, String key, List<Object> words) implements Told {

    public Sentence {
        words = List.copyOf(words);
    }

    public static Sentence of(String bundle, String key, Object... words) {
        return new Sentence(bundle, key, List.of(words));
    }

    @Override
    public String in(Language language) {
        return Bundle.of(bundle, language).get(key, words.toArray());
    }
}
