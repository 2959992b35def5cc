package id.sotk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds the words for choices in the dictionary alone: no other bundle tells a choice a second time.
class DictionaryTest {

    private static final Path RESOURCES = Path.of("src/main/resources/id/sotk");

    /// Rows that look like the dictionary's and are something else: what a clause demands, and words that a log may use.
    private static final Set<String> OTHER = Set.of("regulation/comparison/phrases Severity", "exchange/events Stage");

    @ParameterizedTest
    @EnumSource(Language.class)
    void aloneNamesTheChoices(Language language) throws IOException {
        Map<String, Set<String>> dictionary = choices(read(RESOURCES.resolve(language.bundle("language/terms"))));
        Set<String> repeated = new TreeSet<>();
        for (Path bundle : bundles(language)) {
            String name = RESOURCES.relativize(bundle).toString().replaceFirst("_\\w\\w\\.properties", "");
            read(bundle).forEach((key, text) -> {
                if (repeats(key, text, dictionary) && !OTHER.contains(name + " " + type(key))) {
                    repeated.add(name + " " + key);
                }
            });
        }
        assertThat(repeated).isEmpty();
    }

    @Test
    void findsARowThatTellsAChoiceAgain() {
        Map<String, Set<String>> dictionary = choices(Map.of("Stage.PLANNING", "Perencanaan", "Severity.INFO",
                "informasi", "PositionKind.PENGAWAS", "Pejabat Pengawas", "brief.PositionKind.PENGAWAS", "Pengawas"));
        assertThat(repeats("Severity.INFO", "catatan", dictionary)).isTrue();
        assertThat(repeats("stage.planning", "Perencanaan", dictionary)).isTrue();
        assertThat(repeats("legend.kind.PENGAWAS", "Pengawas", dictionary)).isTrue();
        assertThat(repeats("planning", "Rencana", dictionary)).isFalse();
        assertThat(repeats("letter.PENGAWAS", "W", dictionary)).isFalse();
    }

    /// Whether the row stands under the name of a choice, or tells a constant of that name in the dictionary's words.
    private static boolean repeats(String key, String text, Map<String, Set<String>> dictionary) {
        String constant = constant(key);
        boolean capitals = key.endsWith(constant);
        return dictionary.entrySet()
                .stream()
                .filter(choice -> constant(choice.getKey()).equals(constant))
                .anyMatch(choice -> type(choice.getKey()).equalsIgnoreCase(type(key))
                        || capitals && choice.getValue().contains(text.toLowerCase(Locale.ROOT)));
    }

    /// The dictionary's words for each choice, the brief ones among them, in lower case.
    private static Map<String, Set<String>> choices(Map<String, String> words) {
        Map<String, Set<String>> choices = new HashMap<>();
        words.keySet()
                .stream()
                .filter(key -> key.matches("[A-Z]\\w+\\.[A-Z]\\w+"))
                .forEach(choice -> choices.put(choice, words.entrySet()
                        .stream()
                        .filter(row -> ("." + row.getKey()).endsWith("." + choice))
                        .map(row -> row.getValue().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet())));
        return choices;
    }

    private static String constant(String key) {
        return key.substring(key.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String type(String key) {
        String owner = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        return owner.substring(owner.lastIndexOf('.') + 1);
    }

    private static Map<String, String> read(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    private static List<Path> bundles(Language language) throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(file -> file.toString().endsWith(language.bundle(""))
                    && !file.endsWith(language.bundle("language/terms"))).sorted().toList();
        }
    }
}
