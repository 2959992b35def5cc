package id.sotk.language;

import java.util.Locale;

/// One text in Indonesian and in English; `{actor}` stands for the acting post or role.
public record LocalizedText(String id, String en) {
    private static final String ACTOR = "{actor}";

    public LocalizedText {
        Texts.filled("Indonesian text", id);
        Texts.filled("English text", en);
    }

    /// The same words in both languages, for proper names.
    public static LocalizedText same(String words) {
        return new LocalizedText(words, words);
    }

    /// The English text for an English locale, the Indonesian one for every other.
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : id;
    }

    /// The text with `{actor}` replaced by the name given, the first letter in upper case.
    public String in(Locale locale, String actor) {
        String words = in(locale).replace(ACTOR, actor);
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
}
