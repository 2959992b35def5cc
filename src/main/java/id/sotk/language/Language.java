package id.sotk.language;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A language the program speaks; one more is one more constant, its bundles and pages, and its texts in the profiles.
///
/// Indonesian comes first: it is spoken where nothing was chosen, and where a text has no words in another language.
public enum Language {
    INDONESIAN("id", Locale.of("id", "ID")),
    ENGLISH("en", Locale.ENGLISH);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /// The tag by which users, files and profiles name the language, such as `id`.
    public String tag() {
        return tag;
    }

    /// How dates and numbers are written.
    public Locale locale() {
        return locale;
    }

    /// The file that holds a bundle's words in this language, such as `phrases_id.properties`.
    public String bundle(String name) {
        return name + "_" + tag + ".properties";
    }

    /// The file that holds a page in this language: `NAME.md` for Indonesian, `NAME.en.md` for English.
    public String page(String name) {
        return this == INDONESIAN ? name + ".md" : name + "." + tag + ".md";
    }

    /// The language that is spoken after this one when the user switches.
    public Language next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /// The language with this tag; empty for a tag of no language.
    public static Optional<Language> tagged(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }
}
