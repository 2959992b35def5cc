package id.sotk.language;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/// One text in the languages it was written in, Indonesian among them; `{actor}` stands for the acting post or role.
public record LocalizedText(Map<Language, String> words) implements Told {

    public LocalizedText {
        Map<Language, String> kept = new EnumMap<>(Language.class);
        kept.putAll(words);
        Texts.filled("Indonesian text", kept.get(Language.INDONESIAN));
        kept.values().forEach(text -> Texts.filled("text", text));
        words = Collections.unmodifiableMap(kept);
    }

    /// A text in Indonesian and in English.
    public static LocalizedText of(String indonesian, String english) {
        return new LocalizedText(Map.of(Language.INDONESIAN, indonesian, Language.ENGLISH, english));
    }

    /// What is said in each language the program speaks.
    public static LocalizedText each(Function<Language, String> said) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, said.apply(language));
        }
        return new LocalizedText(words);
    }

    /// The same words in every language, for proper names.
    public static LocalizedText same(String words) {
        return new LocalizedText(Map.of(Language.INDONESIAN, words));
    }

    /// The text in the language; in Indonesian where it was not written in that language.
    @Override
    public String in(Language language) {
        String text = words.get(language);
        return text == null ? words.get(Language.INDONESIAN) : text;
    }

    /// The text with `{actor}` replaced by the name of a role, opened as a sentence.
    public LocalizedText by(LocalizedText actor) {
        return each(language -> in(language, actor.in(language)));
    }

    /// The text with `{actor}` replaced by the name given, opened as a sentence.
    public String in(Language language, String actor) {
        return Opening.of(Places.fill(in(language), Map.of("actor", actor), language), language);
    }
}
