package id.sotk.regulation.comparison;

import id.sotk.language.LocalizedText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;

/// The comparison's own words, in both languages at once.
final class Phrases {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final Properties IN_INDONESIAN = read("phrases_id.properties");
    private static final Properties IN_ENGLISH = read("phrases_en.properties");

    private Phrases() {}

    /// The phrase under this key, its places `{0}`, `{1}` filled with texts of the same language; refuses an unknown key.
    static LocalizedText say(String key, Object... values) {
        return both(locale -> {
            String phrase = phrase(key, locale);
            for (int place = 0; place < values.length; place++) {
                String value = values[place] instanceof LocalizedText text
                        ? text.in(locale)
                        : String.valueOf(values[place]);
                phrase = phrase.replace("{" + place + "}", value);
            }
            return phrase;
        });
    }

    /// The word for a constant, under the key `Type.CONSTANT`.
    static LocalizedText of(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    static List<LocalizedText> of(List<? extends Enum<?>> constants) {
        return constants.stream().map(Phrases::of).toList();
    }

    /// The word for a value of a clause's limits, under the key `value.WORD`; the value itself where it is a name.
    static LocalizedText value(String value) {
        String key = "value." + value;
        return IN_INDONESIAN.containsKey(key) ? say(key) : LocalizedText.same(value);
    }

    static boolean has(String key) {
        return IN_INDONESIAN.containsKey(key);
    }

    /// `A, B dan C`, `A, B atau C`, by the key of the word before the last.
    static LocalizedText list(String conjunction, List<LocalizedText> parts) {
        return both(locale -> {
            List<String> said = parts.stream().map(part -> part.in(locale)).distinct().toList();
            return said.size() < 2
                    ? said.getFirst()
                    : String.join(", ", said.subList(0, said.size() - 1)) + " " + phrase(conjunction, locale) + " "
                            + said.getLast();
        });
    }

    /// `A; B; C`.
    static LocalizedText row(List<LocalizedText> parts) {
        return joined("; ", parts);
    }

    static LocalizedText joined(String between, List<LocalizedText> parts) {
        return both(locale -> String.join(between, parts.stream().map(part -> part.in(locale)).toList()));
    }

    /// The text with a capital at its beginning.
    static LocalizedText sentence(LocalizedText text) {
        return both(locale -> {
            String words = text.in(locale);
            return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
        });
    }

    private static LocalizedText both(Function<Locale, String> words) {
        return new LocalizedText(words.apply(INDONESIAN), words.apply(Locale.ENGLISH));
    }

    private static String phrase(String key, Locale locale) {
        String phrase = (locale == INDONESIAN ? IN_INDONESIAN : IN_ENGLISH).getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase has the key \"" + key + "\"");
        }
        return phrase;
    }

    private static Properties read(String resource) {
        Properties phrases = new Properties();
        try (Reader reader = new InputStreamReader(Phrases.class.getResourceAsStream(resource),
                StandardCharsets.UTF_8)) {
            phrases.load(reader);
            return phrases;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("list of phrases cannot be read: " + resource, unreadable);
        }
    }
}
