package id.sotk.rules.words;

import id.sotk.language.LocalizedText;
import id.sotk.language.Terms;
import id.sotk.model.TeamSeat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The words that fill a message, in a form that can still be put into the reader's language.
///
/// A name stays as it is; a choice such as a position kind travels as a reference to the list of terms; a text in two languages as both.
public final class Words {

    private static final char TERM = '\u0001';
    private static final char LANGUAGE = '\u0002';
    private static final String ALTERNATIVE = "\u0003";

    private Words() {}

    /// A term of the field by its key in the list of terms.
    public static String term(Enum<?> choice) {
        return TERM + choice.getDeclaringClass().getSimpleName() + "." + choice.name();
    }

    /// A place in a team as it stands before the team's name: `ketua` of `Tim Data`.
    public static String placeIn(TeamSeat seat) {
        return TERM + "place." + seat.name();
    }

    /// Alternatives, told as `A, B, atau C`.
    public static String anyOf(Collection<? extends Enum<?>> choices) {
        return choices.stream().map(Words::term).collect(Collectors.joining(ALTERNATIVE));
    }

    /// A text the profile has in both languages.
    public static String text(LocalizedText text) {
        return text.id() + LANGUAGE + text.en();
    }

    /// The words in the reader's language.
    public static Map<String, String> in(Locale locale, Map<String, String> words) {
        Map<String, String> told = new TreeMap<>();
        words.forEach((name, word) -> told.put(name, told(locale, word)));
        return told;
    }

    private static String told(Locale locale, String word) {
        if (word.contains(ALTERNATIVE)) {
            String[] parts = word.split(ALTERNATIVE);
            StringBuilder list = new StringBuilder(told(locale, parts[0]));
            String comma = parts.length > 2 && !Terms.isEnglish(locale) ? ", " : " ";
            String or = comma + Terms.in(locale).of("or") + " ";
            for (int part = 1; part < parts.length; part++) {
                list.append(part == parts.length - 1 ? or : ", ").append(told(locale, parts[part]));
            }
            return list.toString();
        }
        int second = word.indexOf(LANGUAGE);
        if (second >= 0) {
            return Terms.isEnglish(locale) ? word.substring(second + 1) : word.substring(0, second);
        }
        return !word.isEmpty() && word.charAt(0) == TERM ? Terms.in(locale).of(word.substring(1)) : word;
    }
}
