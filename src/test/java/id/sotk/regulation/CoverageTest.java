package id.sotk.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Article;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Norm;
import java.util.List;
import java.util.Optional;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Pasal 8 ayat (2) huruf a | Pasal 8 ayat (2) huruf a",
        "Pasal 8 ayat (2) huruf b | Pasal 8 ayat (2) huruf a sampai dengan huruf d",
        "Pasal 8 ayat (2) huruf b | Pasal 1 angka 3; Pasal 8 ayat (2)",
        "Pasal 8 ayat (2) | Pasal 8 ayat (2) huruf a",
        "Lampiran II.B.3 Tim kerja huruf a | Lampiran II.B.3 Tim kerja huruf a dan b",
        "Lampiran II.B.1 Kondisi huruf d | Lampiran II.B.1 Kondisi huruf d (Gambar 8)"})
    void restsOnWhatIsCited(String norm, String citation) {
        assertThat(new Norm(norm, Optional.empty()).isCitedBy(citation)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Pasal 8 ayat (2) huruf a | Pasal 8 ayat (2) huruf b",
        "Pasal 8 ayat (2) huruf a | Pasal 8",
        "Pasal 8 ayat (2) | Pasal 8 ayat (20)",
        "Pasal 1 angka 1 | Pasal 1 angka 13"})
    void doesNotRestOnWhatSpeaksOfSomethingElse(String norm, String citation) {
        assertThat(new Norm(norm, Optional.empty()).isCitedBy(citation)).isFalse();
    }

    /// Each norm has what rests on it or a reason why nothing does, and none stands twice.
    @ParameterizedTest
    @MethodSource("profiles")
    void accountsForEveryNormOfTheText(String id) {
        List<Coverage.Rested> norms = Coverage.of(Profiles.get(id)).norms();

        assertThat(norms).extracting(rested -> rested.norm().address()).doesNotHaveDuplicates();
        assertThat(norms).allMatch(rested -> rested.norm().reason().isEmpty() == (rested.drawn()
                || !rested.clauses().isEmpty()), "rests on something or has a reason");
    }
}
