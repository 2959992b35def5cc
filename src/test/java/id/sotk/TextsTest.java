package id.sotk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Proves that both languages are whole and that the window says nothing outside its bundles.
class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/id/sotk");
    private static final Path JAVA = Path.of("src/main/java/id/sotk");
    private static final Pattern KEY_IN_FXML = Pattern.compile("\"%([\\w.]+)\"");
    private static final Pattern KEY_IN_JAVA = Pattern.compile("texts\\.get\\(\\s*\"([\\w.]+)\"\\s*[,)]");
    private static final Pattern WORDS_IN_FXML = Pattern
            .compile("(?:text|promptText|accessibleText)=\"([^%\"][^\"]+)\"");
    private static final Pattern WORDS_IN_JAVA = Pattern.compile(
            "(?:new (?:Label|Button|Tooltip|MenuItem|Menu|Tab|Hyperlink)|set(?:Text|PromptText|Title|AccessibleText))"
                    + "\\(\"([^\"]*[A-Za-z]{2}[^\"]*)\"");

    static Stream<Path> indonesianBundles() {
        return files(RESOURCES, "_id.properties");
    }

    @ParameterizedTest
    @MethodSource("indonesianBundles")
    void saysEverythingInBothLanguages(Path indonesian) {
        Path english = indonesian.resolveSibling(
                indonesian.getFileName().toString().replace("_id.properties", "_en.properties"));

        assertThat(new TreeSet<>(texts(english).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(texts(indonesian).stringPropertyNames()));
        Properties other = texts(english);
        assertThat(texts(indonesian)).isNotEmpty()
                .allSatisfy((key, text) -> assertThat(((String) text).isBlank())
                        .as("%s is silent in one language only", key)
                        .isEqualTo(other.getProperty((String) key).isBlank()));
    }

    @Test
    void hasAWordForEveryKeyThePanesName() {
        Properties texts = texts(RESOURCES.resolve("ui/messages_id.properties"));

        assertThat(found(RESOURCES.resolve("ui"), ".fxml", KEY_IN_FXML)).isNotEmpty().allMatch(texts::containsKey);
        assertThat(files(JAVA.resolve("ui"), ".java")
                .filter(file -> !file.toString().contains("canvas"))
                .flatMap(file -> matches(file, KEY_IN_JAVA)))
                .isNotEmpty()
                .allMatch(texts::containsKey);
    }

    @Test
    void writesNoWordsIntoPanesThemselves() {
        assertThat(found(RESOURCES.resolve("ui"), ".fxml", WORDS_IN_FXML)).isEmpty();
        assertThat(found(JAVA.resolve("ui"), ".java", WORDS_IN_JAVA)).allMatch("SOTK Studio"::equals);
    }

    private static List<String> found(Path folder, String ending, Pattern pattern) {
        return files(folder, ending).flatMap(file -> matches(file, pattern)).toList();
    }

    private static Stream<String> matches(Path file, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .map(text -> pattern.matcher(text).replaceFirst("$1"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties texts(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
