package id.sotk.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Article;
import id.sotk.regulation.norm.Clause;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every clause of a regulation is listed once, under its article, in the order of the regulation.
class CoverageTest {

    static List<String> profiles() {
        return Profiles.ids();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Pasal 6 ayat (1) | Pasal 6",
        "Pasal 1 angka 13; Lampiran II.B angka 1 | Pasal 1",
        "Pasal 13 paragraf tak bernomor | Pasal 13",
        "Lampiran II.B.2 Penunjukan huruf a | Lampiran II.B.2",
        "Lampiran II.A (i, ii, iii) | Lampiran II.A",
        "Lampiran C.4 huruf b angka 3) | Lampiran C.4",
        "Lampiran A.1.1.1 angka 1-8 | Lampiran A.1.1.1",
        "Lampiran A, Lurah sebagai Pejabat Penilai Kinerja | Lampiran A",
        "Lampiran B 2) huruf a | Lampiran B 2)",
        "Lampiran 6) Penugasan huruf a) | Lampiran 6)",
        "Lampiran I Bab II angka 2 huruf a angka 11) huruf b) | Lampiran I Bab II angka 2 huruf a",
        "Lampiran II | Lampiran II"
    })
    void findsTheArticleOfAnAddress(String address, String article) {
        assertThat(Article.of(address).heading()).isEqualTo(article);
    }

    @Test
    void countsArticlesByNumberAndPutsTheAnnexLast() {
        assertThat(Stream.of("Lampiran II.B.1", "Pasal 10", "Lampiran II.A", "Pasal 9", "Pasal 100")
                .map(Article::of)
                .sorted()
                .map(Article::heading))
                .containsExactly("Pasal 9", "Pasal 10", "Pasal 100", "Lampiran II.A", "Lampiran II.B.1");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void listsEveryClauseOnce(String id) {
        Profile profile = Profiles.get(id);
        Coverage coverage = Coverage.of(profile);

        assertThat(coverage.clauses()).containsExactlyInAnyOrderElementsOf(profile.clauses());
        assertThat(coverage.sections()).extracting(Coverage.Section::article).isSorted().doesNotHaveDuplicates();
        assertThat(coverage.count(Clause.Checked.class) + coverage.count(Clause.Permission.class)
                + coverage.count(Clause.Judgement.class)).isEqualTo(profile.clauses().size());
    }

    @Test
    void namesTheArticlesTheProfileIsSilentOn() {
        assertThat(Coverage.of(Profiles.get("BDG-6-2023")).silent()).contains(2, 3, 4).doesNotContain(1, 6, 22, 23);
    }
}
