package id.sotk.language;

import java.util.List;
import java.util.Optional;

/// The dictionary: the field's words for choices such as position kinds, in one language; no other bundle repeats them.
public final class Terms {

    private static final String BUNDLE = "language/terms";

    private static final List<String> CHOICES = List.of("PositionKind.", "UnitKind.", "FunctionalGrade.", "Education.",
            "Rating.", "TeamSeat.", "Stage.", "Teams.", "Members.", "PatternKind.", "InstrumentKind.", "limit.reach.",
            "truth.");

    private final Bundle words;

    private Terms(Bundle words) {
        this.words = words;
    }

    public static Terms in(Language language) {
        return new Terms(Bundle.of(BUNDLE, language));
    }

    /// A sentence of the dictionary, with what fills its places.
    public static Sentence sentence(String key, Object... values) {
        return Sentence.of(BUNDLE, key, values);
    }

    /// The word for a key; the key itself where the dictionary lacks it.
    public String of(String key) {
        return words.find(key).orElse(key);
    }

    /// The word for a constant, under the key `Type.CONSTANT`; refuses a choice the dictionary does not name.
    public String of(Enum<?> choice) {
        return words.get(key(choice));
    }

    /// The word for a value as a profile writes it: a constant of any choice, a reach, true or false.
    public Optional<String> choice(String value) {
        return CHOICES.stream().flatMap(choice -> words.find(choice + value).stream()).findFirst();
    }

    /// The word for such a value where room is short.
    public Optional<String> briefChoice(String value) {
        return CHOICES.stream()
                .flatMap(choice -> words.find("brief." + choice + value).stream())
                .findFirst()
                .or(() -> choice(value));
    }

    /// The word for a constant where room is short, as in a list to choose from.
    public String brief(Enum<?> choice) {
        return words.find("brief." + key(choice)).orElseGet(() -> of(choice));
    }

    /// The word for a constant on a drawing, where the least room is.
    public String drawn(Enum<?> choice) {
        return words.find("drawn." + key(choice)).orElseGet(() -> brief(choice));
    }

    /// The word for several of a constant, as over a list of them.
    public String many(Enum<?> choice) {
        return words.get("many." + key(choice));
    }

    /// The count with the word for it, such as `2 violations`.
    public String counted(Enum<?> choice, long count) {
        return words.get("counted." + key(choice), count);
    }

    public boolean has(String key) {
        return words.has(key);
    }

    /// The words as `A, B, or C` in the usage of the language.
    public String anyOf(List<String> alternatives) {
        return joined(alternatives, "list.or");
    }

    /// The key of a constant in the dictionary, such as `PositionKind.EXECUTOR`.
    public static String key(Enum<?> choice) {
        return choice.getDeclaringClass().getSimpleName() + "." + choice.name();
    }

    private String joined(List<String> parts, String key) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String last = parts.getLast();
        String between = words.get(parts.size() == 2 ? key + ".two" : key);
        return Places.fill(between, words.language(), String.join(", ", parts.subList(0, parts.size() - 1)), last);
    }
}
