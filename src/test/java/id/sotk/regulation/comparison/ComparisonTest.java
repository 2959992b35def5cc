package id.sotk.regulation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.language.Language;
import id.sotk.regulation.Profile;
import id.sotk.regulation.comparison.Comparison.Section;
import id.sotk.regulation.comparison.Difference.Changed;
import id.sotk.regulation.comparison.Difference.Heading;
import id.sotk.regulation.comparison.Difference.OnlyFirst;
import id.sotk.regulation.comparison.Difference.OnlySecond;
import id.sotk.regulation.comparison.Difference.Passage;
import id.sotk.regulation.comparison.Difference.Subject;
import id.sotk.regulation.file.Profiles;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The five regulations side by side: what the law says differently is told, what it says alike is only counted.
class ComparisonTest {

    private static final Pattern IDENTIFIER = Pattern.compile(
            "[A-Z]+_[A-Z_]+|\\b(unit-leader|apparatus-head|home-appraiser|individual-or-chair)\\b|[{}]");

    static List<String> regulations() {
        return Profiles.ids();
    }

    static Stream<Arguments> pairs() {
        return Profiles.ids()
                .stream()
                .flatMap(first -> Profiles.ids()
                        .stream()
                        .filter(second -> first.compareTo(second) < 0)
                        .map(second -> Arguments.of(first, second)));
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void findsNoDifferenceBetweenARegulationAndItself(String id) {
        Comparison comparison = Comparison.of(Profiles.get(id), Profiles.get(id));

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.sections()).extracting(Section::topic).containsExactly(Topic.values());
        assertThat(comparison.sections()).allSatisfy(section -> assertThat(section.same()).isPositive());
        assertThat(comparison.section(Topic.CLAUSES).same()).isEqualTo(recommended(Profiles.get(id)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void saysTheSameWhicheverComesFirst(String first, String second) {
        Comparison there = Comparison.of(Profiles.get(first), Profiles.get(second));
        Comparison back = Comparison.of(Profiles.get(second), Profiles.get(first));

        assertThat(back.sections()).hasSameSizeAs(there.sections());
        for (Section section : there.sections()) {
            Section other = back.section(section.topic());
            assertThat(other.same()).isEqualTo(section.same());
            List<Difference> mirrored = other.differences().stream().map(ComparisonTest::mirrored).toList();
            assertThat(mirrored).hasSameSizeAs(section.differences());
            assertThat(mirrored).filteredOn(difference -> !section.differences().contains(difference)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void speaksInWordsAndNotInIdentifiers(String first, String second) {
        Comparison comparison = Comparison.of(Profiles.get(first), Profiles.get(second));

        assertThat(comparison.differences()).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.subject().aspect().in(Language.INDONESIAN)).doesNotContainPattern(IDENTIFIER);
            assertThat(words(difference)).allSatisfy(words -> assertThat(words).doesNotContainPattern(IDENTIFIER));
        });
    }

    @Test
    void tellsWhoAppraisesAhliMadya() {
        Difference madya = line("KRA-50-2023", "BDG-6-2023", Topic.PATTERNS, "Penilai Ahli Madya dan Ahli Utama",
                "JPT Pratama");

        assertThat(said(madya.first())).isEqualTo("JPT Pratama (Level 1)");
        assertThat(said(madya.second())).isEqualTo("Administrator (Level 2)");
        assertThat(madya.first().orElseThrow().citation().address())
                .isEqualTo("Lampiran II.B.1 Kondisi huruf a angka 1)");
        assertThat(madya).isInstanceOf(Changed.class);
    }

    @Test
    void tellsWhoSignsTheAssignmentOfATeam() {
        Difference signed = line("KRA-50-2023", "BDG-6-2023", Topic.LETTERS,
                "Penugasan tim kerja dalam unit organisasi", "");

        assertThat(said(signed.first()))
                .startsWith("Pimpinan Unit Organisasi pemilik kinerja atau Pejabat Penilai Kinerja,");
        assertThat(said(signed.second()))
                .startsWith("Kepala Perangkat Daerah, dengan Surat perintah tim kerja dalam satu unit");
    }

    @Test
    void tellsWhoSignsAnAssignmentAcrossAgencies() {
        Difference signed = line("BTN-62-2023", "KTM-50-2023", Topic.LETTERS, "Penugasan individu lintas instansi", "");

        assertThat(said(signed.first())).startsWith("Bupati, dengan Keputusan Bupati");
        assertThat(said(signed.second())).startsWith("Pimpinan Unit Organisasi asal, dengan Surat Tugas");
    }

    @Test
    void findsTheVerificationTeamInOneRegulationOnly() {
        Comparison comparison = comparison("KRA-50-2023", "BDG-6-2023");

        assertThat(comparison.section(Topic.STEPS).differences())
                .anySatisfy(difference -> {
                    assertThat(difference).isInstanceOf(OnlySecond.class);
                    assertThat(said(difference.second()))
                            .startsWith("Tim Verifikasi memberikan rekomendasi atas pembentukan tim kerja");
                });
        assertThat(comparison.section(Topic.RESPONSIBILITIES).differences())
                .anySatisfy(difference -> assertThat(
                        difference.subject().heading().second().map(name -> name.in(Language.INDONESIAN)))
                        .contains("Tim Verifikasi"));
    }

    @Test
    void tellsAStepThatAllMechanismsShareOnce() {
        List<Difference> proposals = comparison("KRA-50-2023", "BDG-6-2023")
                .section(Topic.STEPS)
                .differences()
                .stream()
                .filter(difference -> difference.subject()
                        .aspect()
                        .in(Language.INDONESIAN)
                        .equals("Perencanaan: pengusulan tim kerja"))
                .toList();

        assertThat(proposals).singleElement()
                .satisfies(proposal -> assertThat(said(proposal.second()))
                        .startsWith("Kepala Perangkat Daerah mengusulkan pembentukan tim kerja kepada Wali Kota"));
    }

    @Test
    void findsMechanismsOnlyOneRegulationHas() {
        List<String> missing = comparison("KTM-50-2023", "BTN-62-2023")
                .section(Topic.STEPS)
                .differences()
                .stream()
                .filter(OnlyFirst.class::isInstance)
                .filter(difference -> difference.subject().aspect().in(Language.INDONESIAN).equals("Mekanisme kerja"))
                .map(difference -> difference.subject().heading().first().orElseThrow().in(Language.INDONESIAN))
                .toList();

        assertThat(missing).contains("2 · Perangkat Daerah Tipe 1, Inspektorat Daerah", "8 · UPTD Tipe A")
                .doesNotContain("2 · Perangkat Daerah Tipe 1", "1 · Sekretariat Daerah");
    }

    @Test
    void tellsTheGravityAndTheLimitsOfAClauseThatDiffer() {
        Difference chair = line("KRA-50-2023", "BDG-6-2023", Topic.CLAUSES, "Ketentuan (beda sifat dan batas)",
                "Ketua Tim berasal dari");

        assertThat(said(chair.first())).endsWith("[sifat: anjuran; jenis: Pejabat Fungsional, Pelaksana, Pengawas,"
                + " Administrator atau JPT Pratama]");
        assertThat(said(chair.second())).isEqualTo("Ketua Tim berasal dari Jabatan Fungsional atau Jabatan Pelaksana."
                + " [sifat: wajib; jenis: Pejabat Fungsional atau Pelaksana]");
    }

    @Test
    void tellsToWhomAnIndividualReports() {
        Difference report = line("KRA-50-2023", "BDG-6-2023", Topic.REPORTING, "Siapa melapor kepada siapa",
                "Pejabat Fungsional dan Pelaksana kepada");

        assertThat(said(report.first())).contains("kepada Pimpinan Unit Organisasi pemilik kinerja");
        assertThat(said(report.second())).contains("kepada Pejabat Penilai Kinerja");
        assertThat(report.second().orElseThrow().citation().address()).isEqualTo("Pasal 16");
    }

    @Test
    void tellsWhatALetterMustState() {
        Difference contents = comparison("PKU-44-2023", "BTN-62-2023")
                .section(Topic.LETTERS)
                .differences()
                .stream()
                .filter(difference -> difference.subject().aspect().in(Language.INDONESIAN).equals("Isi surat"))
                .filter(difference -> said(difference.first()).startsWith("Maksud dan tujuan permohonan penugasan"))
                .findFirst()
                .orElseThrow();

        assertThat(said(contents.second())).startsWith("Nomor; Sifat; Lampiran; Hal; Nama; NIP");
    }

    @Test
    void findsTheCounterpartOfAPattern() {
        Profile bandung = Profiles.get("BDG-6-2023");

        assertThat(counterpart(bandung, "KRA-50-2023", "BDG-K3")).contains("KRA-K4");
        assertThat(counterpart(bandung, "BTN-62-2023", "BDG-K3")).contains("BTN-05");
        assertThat(counterpart(bandung, "PKU-44-2023", "BDG-K6")).contains("PKU-09");
        assertThat(counterpart(bandung, "KTM-50-2023", "BDG-K6")).contains("KTM-01");
        assertThat(counterpart(bandung, "KTM-50-2023", "BDG-K4")).isEmpty();
    }

    @Test
    void letsTwoPatternsHaveTheSameCounterpart() {
        Profile karanganyar = Profiles.get("KRA-50-2023");

        assertThat(counterpart(karanganyar, "BDG-6-2023", "KRA-K1")).contains("BDG-K1");
        assertThat(counterpart(karanganyar, "BDG-6-2023", "KRA-K2")).contains("BDG-K1");
    }

    private static Optional<String> counterpart(Profile first, String second, String pattern) {
        return Counterparts.of(first, Profiles.get(second)).pattern(pattern).map(found -> found.id());
    }

    private static Comparison comparison(String first, String second) {
        return Comparison.of(Profiles.get(first), Profiles.get(second));
    }

    /// The line on this aspect whose first words are these.
    private static Difference line(String first, String second, Topic topic, String aspect, String words) {
        return comparison(first, second)
                .section(topic)
                .differences()
                .stream()
                .filter(difference -> difference.subject().aspect().in(Language.INDONESIAN).equals(aspect))
                .filter(difference -> said(difference.first()).startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is told about " + aspect));
    }

    private static String said(Optional<Passage> passage) {
        return passage.map(words -> words.words().in(Language.INDONESIAN)).orElse("");
    }

    private static List<String> words(Difference difference) {
        return Stream.of(difference.first(), difference.second())
                .flatMap(Optional::stream)
                .flatMap(passage -> passage.words().words().values().stream())
                .toList();
    }

    private static long recommended(Profile profile) {
        return profile.clauses()
                .stream()
                .filter(clause -> clause.reading().filter(id.sotk.regulation.norm.Reading.LITERAL::equals).isEmpty())
                .count();
    }

    private static Difference mirrored(Difference difference) {
        Heading heading = difference.subject().heading();
        Subject subject = new Subject(
                new Heading(heading.second(), heading.first()),
                difference.subject().aspect());
        return switch (difference) {
            case OnlyFirst only -> new OnlySecond(subject, only.passage());
            case OnlySecond only -> new OnlyFirst(subject, only.passage());
            case Changed changed -> new Changed(subject, changed.after(), changed.before());
        };
    }
}
