package id.sotk.exchange.events.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The words of event logs in both languages: headings, words for choices, and what is said of a log that cannot be used.
///
/// In a file either language is understood, whatever the program speaks; capitals, spaces and punctuation make no difference.
public final class LogWords {

    private static final LogWords INDONESIAN = new LogWords(Locale.of("id"));
    private static final LogWords ENGLISH = new LogWords(Locale.ENGLISH);
    private static final Map<Class<?>, Map<String, Object>> CHOICES = new ConcurrentHashMap<>();
    private static final Map<String, Column> COLUMNS = columns();
    private static final Map<String, String> FIELDS = fields();

    private final ResourceBundle texts;

    private LogWords(Locale language) {
        this.texts = ResourceBundle.getBundle(
                "id.sotk.exchange.events", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static LogWords in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : INDONESIAN;
    }

    public String get(String key) {
        return texts.getString(key);
    }

    /// The sentence on a fault, its places `{0}`, `{1}` filled.
    public String fault(String key, List<String> words) {
        String sentence = get("fault." + key);
        for (int place = 0; place < words.size(); place++) {
            sentence = sentence.replace("{" + place + "}", words.get(place));
        }
        return sentence;
    }

    /// The text without capitals, spaces and punctuation: what is compared.
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /// The column a heading names, in either language.
    static Optional<Column> column(String heading) {
        return Optional.ofNullable(COLUMNS.get(plain(heading)));
    }

    /// The letter field a heading stands for, such as `isi: number` or `Nomor surat`.
    static Optional<String> field(String heading) {
        int colon = heading.indexOf(':');
        String before = colon < 0 ? "" : plain(heading.substring(0, colon));
        return before.equals("isi") || before.equals("field")
                ? Optional.of(heading.substring(colon + 1).strip()).filter(field -> !field.isEmpty())
                : Optional.ofNullable(FIELDS.get(plain(heading)));
    }

    /// The constant a word stands for: by its own name, or by a word for it in either language.
    public static <E extends Enum<E>> Optional<E> choice(Class<E> kind, String word) {
        return Optional.ofNullable(kind.cast(CHOICES.computeIfAbsent(kind, LogWords::choices).get(plain(word))));
    }

    /// The first of the keys that the word stands for, itself or by a word for it in either language.
    public static Optional<String> among(List<String> keys, String group, String word) {
        String sought = plain(word);
        return keys.stream()
                .filter(key -> plain(key).equals(sought) || means(group + "." + key, sought))
                .findFirst();
    }

    private static boolean means(String key, String sought) {
        return words(key).stream().anyMatch(sought::equals);
    }

    private static Map<String, Object> choices(Class<?> kind) {
        Map<String, Object> choices = new HashMap<>();
        for (Object constant : kind.getEnumConstants()) {
            choices.put(plain(constant.toString()), constant);
            words(kind.getSimpleName() + "." + constant).forEach(word -> choices.putIfAbsent(word, constant));
        }
        return choices;
    }

    private static List<String> words(String key) {
        List<String> words = new ArrayList<>();
        for (LogWords language : List.of(INDONESIAN, ENGLISH)) {
            for (String word : language.texts.containsKey(key) ? language.get(key).split(";") : new String[0]) {
                words.add(plain(word));
            }
        }
        return words;
    }

    private static Map<String, Column> columns() {
        Map<String, Column> columns = new HashMap<>();
        for (Column column : Column.values()) {
            columns.put(plain(column.key()), column);
            words("column." + column.key()).forEach(word -> columns.put(word, column));
            words("column." + column.key() + ".also").forEach(word -> columns.putIfAbsent(word, column));
        }
        return columns;
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        for (LogWords language : List.of(INDONESIAN, ENGLISH)) {
            for (String pair : language.get("field.also").split(";")) {
                int equals = pair.indexOf('=');
                fields.put(plain(pair.substring(0, equals)), pair.substring(equals + 1).strip());
            }
        }
        return fields;
    }
}
