package id.sotk.exchange.events.form;

import id.sotk.language.Bundle;
import id.sotk.language.Language;
import id.sotk.language.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The words of event logs in every language: headings, words for choices, and what is said of a log that cannot be used.
///
/// In a file every language is understood, whatever the program speaks; capitals, spaces and punctuation make no difference.
public final class LogWords {

    private static final Map<Class<?>, Map<String, Object>> CHOICES = new ConcurrentHashMap<>();
    private static final Map<String, Column> COLUMNS = columns();
    private static final Map<String, String> FIELDS = fields();

    private final Bundle texts;

    private LogWords(Bundle texts) {
        this.texts = texts;
    }

    public static LogWords in(Language language) {
        return new LogWords(Bundle.of("exchange/events", language));
    }

    public String get(String key) {
        return texts.get(key);
    }

    /// The sentence on a fault, its places `{0}`, `{1}` filled.
    public String fault(String key, List<?> words) {
        return texts.get("fault." + key, words.toArray());
    }

    private static List<LogWords> all() {
        return Stream.of(Language.values()).map(LogWords::in).toList();
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

    /// The text in each of its languages, as it is compared.
    public static List<String> plain(LocalizedText text) {
        return text.words().values().stream().map(LogWords::plain).toList();
    }

    /// The column a heading names, in any language.
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

    /// The constant a word stands for: by its own name, or by a word for it in any language.
    public static <E extends Enum<E>> Optional<E> choice(Class<E> kind, String word) {
        return Optional.ofNullable(kind.cast(CHOICES.computeIfAbsent(kind, LogWords::choices).get(plain(word))));
    }

    /// The first of the keys that the word stands for, itself or by a word for it in any language.
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
        for (LogWords language : all()) {
            for (String word : language.texts.has(key) ? language.get(key).split(";") : new String[0]) {
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
        for (LogWords language : all()) {
            for (String pair : language.get("field.also").split(";")) {
                int equals = pair.indexOf('=');
                fields.put(plain(pair.substring(0, equals)), pair.substring(equals + 1).strip());
            }
        }
        return fields;
    }
}
