package id.sotk.regulation.comparison;

import id.sotk.language.Bundle;
import id.sotk.language.Language;
import id.sotk.language.LocalizedText;
import id.sotk.language.Opening;
import id.sotk.language.Sentence;
import id.sotk.language.Terms;
import java.util.List;

/// The comparison's own words, in every language at once.
final class Phrases {

    private static final String BUNDLE = "regulation/comparison/phrases";

    private Phrases() {}

    /// The phrase under this key, its places `{0}`, `{1}` filled with texts of the same language; refuses an unknown key.
    static LocalizedText say(String key, Object... values) {
        return LocalizedText.each(Sentence.of(BUNDLE, key, values)::in);
    }

    /// The word for a constant: the comparison's own where it has one, else that of the dictionary.
    static LocalizedText of(Enum<?> constant) {
        return has(Terms.key(constant))
                ? say(Terms.key(constant))
                : LocalizedText.each(language -> Terms.in(language).brief(constant));
    }

    static List<LocalizedText> of(List<? extends Enum<?>> constants) {
        return constants.stream().map(Phrases::of).toList();
    }

    /// The word for a value of a clause's limits; the value itself where it is a name.
    static LocalizedText value(String value) {
        String question = "Question." + value;
        return has(question)
                ? say(question)
                : LocalizedText.each(language -> Terms.in(language).briefChoice(value).orElse(value));
    }

    static boolean has(String key) {
        return Bundle.of(BUNDLE, Language.INDONESIAN).has(key);
    }

    /// `A, B dan C`, `A, B atau C`, by the key of the word before the last.
    static LocalizedText list(String conjunction, List<LocalizedText> parts) {
        return LocalizedText.each(language -> {
            List<String> said = parts.stream().map(part -> part.in(language)).distinct().toList();
            return said.size() < 2
                    ? said.getFirst()
                    : String.join(", ", said.subList(0, said.size() - 1)) + " "
                            + Bundle.of(BUNDLE, language).get(conjunction) + " "
                            + said.getLast();
        });
    }

    /// `A; B; C`.
    static LocalizedText row(List<LocalizedText> parts) {
        return joined("; ", parts);
    }

    static LocalizedText joined(String between, List<LocalizedText> parts) {
        return LocalizedText
                .each(language -> String.join(between, parts.stream().map(part -> part.in(language)).toList()));
    }

    /// The text with a capital at its beginning.
    static LocalizedText sentence(LocalizedText text) {
        return LocalizedText.each(language -> Opening.of(text.in(language), language));
    }
}
