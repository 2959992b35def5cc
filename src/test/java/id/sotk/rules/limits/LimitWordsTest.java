package id.sotk.rules.limits;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.language.Language;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Clause;
import id.sotk.rules.Law;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The limits of every clause are told in the words of the field, not in those of the file.
class LimitWordsTest {

    private static final Profile BANDUNG = Profiles.get("BDG-6-2023");

    static List<String> profiles() {
        return Profiles.ids();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void leavesNoWordOfTheFile(String id) {
        Profile profile = Profiles.get(id);
        for (Language language : List.of(Language.INDONESIAN, Language.ENGLISH)) {
            LimitWords words = new LimitWords(profile, language);
            assertThat(profile.clauses().stream().flatMap(clause -> words.of(clause).stream())).isNotEmpty()
                    .noneMatch(line -> line.matches(".*([A-Z]+_[A-Z]|limit\\.|act\\.|outcome\\.).*"));
        }
    }

    @Test
    void tellsNumbersAndKinds() {
        assertThat(words("BDG-R79")).containsExactlyInAnyOrder("paling rendah: 6", "peran dalam tim: ketua tim");
    }

    @Test
    void tellsDeedsWithWhoAndUnderWhichCircumstances() {
        Clause clause = Law.clause("TES-1", "precedes",
                Map.of("then", List.of("EXECUTE !reach:none"), "first", List.of("REPORT by:chair to:unit-leader")));

        assertThat(new LimitWords(BANDUNG, Language.INDONESIAN).of(clause)).containsExactly(
                "yang mendahului: pelaporan oleh " + role("chair") + " kepada " + role("unit-leader"),
                "yang menyusul: pelaksanaan kegiatan selain (jangkauan: dalam unit)");
    }

    private static String role(String id) {
        return new LimitWords(BANDUNG, Language.INDONESIAN)
                .of(Law.clause("TES-2", "each-acts", Map.of("roles", List.of("x", id))))
                .getFirst()
                .substring("oleh atau kepada: x, ".length());
    }

    private static List<String> words(String clause) {
        return new LimitWords(BANDUNG, Language.INDONESIAN).of(BANDUNG.clause(clause).orElseThrow());
    }
}
