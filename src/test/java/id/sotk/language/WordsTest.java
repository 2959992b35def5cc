package id.sotk.language;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.language.ShownTexts.Shown;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One thing has one word, in every text people read.
class WordsTest {

    private static final int FEWEST_WORDS = 4;

    @Test
    void saysOneWordForOneThingInIndonesian() throws IOException {
        assertThat(unwanted(Locale.of("id"), UnwantedWord.INDONESIAN)).isEmpty();
    }

    @Test
    void saysOneWordForOneThingInEnglish() throws IOException {
        assertThat(unwanted(Locale.ENGLISH, UnwantedWord.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void quotesInRulesAndRegulationsWithCurlyMarks(String language) throws IOException {
        assertThat(new ShownTexts(Locale.of(language))
                .ofRulesAndRegulations()
                .stream()
                .flatMap(text -> complaints(text, List.of(UnwantedWord.STRAIGHT_QUOTE))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void tellsEveryReadingInWholeSentences(String language) throws IOException {
        assertThat(new ShownTexts(Locale.of(language)).readings())
                .hasSizeGreaterThan(100)
                .allSatisfy(reading -> assertThat(reading.words())
                        .as(reading.place())
                        .matches("[\\p{Lu}“].*\\.")
                        .satisfies(words -> assertThat(words.split(" ")).hasSizeGreaterThanOrEqualTo(FEWEST_WORDS)));
    }

    private static List<String> unwanted(Locale locale, List<UnwantedWord> words) throws IOException {
        ShownTexts texts = new ShownTexts(locale);
        return Stream.concat(texts.ofRulesAndRegulations().stream(), texts.ofTheProgram().stream())
                .flatMap(text -> complaints(text, words))
                .toList();
    }

    private static Stream<String> complaints(Shown text, List<UnwantedWord> words) {
        return words.stream()
                .flatMap(word -> word.foundIn(text.unquoted()).stream())
                .map(said -> text.place() + ": " + said);
    }
}
