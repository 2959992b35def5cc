package id.sotk.regulation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.sotk.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every usual slip of the hand is told by place and in the user's words, never in the parser's.
class JsonSlipTest {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{\"a\": 1 \"b\": 2}             | comma",
        "{\"a\": [1, 2 3]}               | comma",
        "{\"a\": [1, 2,]}                | trailing",
        "{\"a\": 1,}                     | trailing",
        "{\"a\": }                       | trailing",
        "{\"a\": [1, 2}}                 | bracket",
        "{a: 1}                          | field",
        "{\"a\" 1}                       | colon",
        "{\"a\": VIOLATION}              | unquoted",
        "{\"a\": \"x\\d\"}               | escape",
        "{\"a\": 007}                    | number",
        "{\"a\": 1, \"a\": 2}            | twice",
        "{\"a\": 1} {}                   | rest",
        "{\"a\": 1                       | end",
        "{\"a\": \"x                     | end",
        "{\"a\": 'x'}                    | character"
    })
    void tellsTheKindOfSlip(String text, String key) {
        assertThat(slip(text).key()).isEqualTo(key);
    }

    @Test
    void tellsATextBrokenOffAtTheEndOfALine() {
        assertThat(slip("{\"a\": \"x\n\"}").key()).isEqualTo("broken");
    }

    @Test
    void saysWhereAndWhatInBothLanguages() {
        JsonSlip slip = slip("{\n  \"a\": 1\n  \"b\": 2\n}");

        assertThat(slip.line()).isEqualTo(3);
        assertThat(slip.in(Language.INDONESIAN))
                .isEqualTo("kolom 3: tidak ada koma sebelum tanda kutip; tambahkan koma di antara dua isian");
        assertThat(slip.in(Language.ENGLISH))
                .isEqualTo("column 3: there is no comma before a quotation mark; put a comma between two entries");
    }

    @Test
    void keepsTheParsersWordsToItself() {
        JsonSlip slip = JsonSlip.of(new JsonParseException(null, "Something new went wrong"));

        assertThat(slip.in(Language.INDONESIAN)).isEqualTo("tulisan di sini bukan JSON; perbaiki tanda bacanya");
    }

    private static JsonSlip slip(String text) {
        return JsonSlip.of(catchThrowableOfType(JsonProcessingException.class, () -> STRICT.readTree(text)));
    }
}
