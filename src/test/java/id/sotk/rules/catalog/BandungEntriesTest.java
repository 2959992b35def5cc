package id.sotk.rules.catalog;

import static id.sotk.model.PositionKind.ADMINISTRATOR;
import static id.sotk.model.PositionKind.FUNCTIONAL;
import static id.sotk.model.PositionKind.JPT_PRATAMA;
import static id.sotk.model.PositionKind.PENGAWAS;
import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.sotk.model.Education;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.Rating;
import id.sotk.model.UnitKind;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Checker;
import id.sotk.rules.Designs;
import id.sotk.rules.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The smallest design that breaks each clause of Bandung on structure and teams, as its rule catalogue describes it.
class BandungEntriesTest {

    private static final Checker CHECKER = Catalog.checker(Profiles.get("BDG-6-2023"));
    private static final String DPMPTSP = "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu";

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource({"placement", "patterns", "assignment", "teams", "qualifications", "remainder"})
    void findsTheSmallestBreach(String clause, Designs design, String told) {
        assertThat(CHECKER.check(design.build()))
                .as(told)
                .extracting(finding -> finding.clause().id())
                .contains(clause);
    }

    @Test
    void tellsTheLowerPostPassedOverByOneClauseOnly() {
        assertThat(clauses(kecamatan().executor("Tono", "Kecamatan Coblong"))).contains("BDG-R05")
                .doesNotContain("BDG-R04");
    }

    @Test
    void letsTheMayorPlaceAnOfficialAsStaffingAuthority() {
        assertThat(clauses(placedBy("head-of-region"))).isEqualTo(clauses(placedBy("staffing-authority")));
        assertThat(clauses(placedBy("unit-leader"))).hasSizeGreaterThan(clauses(placedBy("head-of-region")).size());
    }

    private static Designs placedBy(String issuer) {
        return sosial().placed("Rina", placement -> placement.withDecision(Optional.of(Designs.letter(issuer))));
    }

    private static List<String> clauses(Designs design) {
        return CHECKER.check(design.build()).stream().map(finding -> finding.clause().id()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void findsNoViolationInASoundDesign(String told, Designs design) {
        assertThat(CHECKER.check(design.build()))
                .as(told)
                .filteredOn(finding -> finding.severity() == Severity.VIOLATION)
                .extracting(Finding::rule)
                .isEmpty();
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                arguments("K1", sosial()),
                arguments("K2", dpmptsp()),
                arguments("K3", kecamatan()),
                arguments("K4", kelurahan()),
                arguments("K5", puskesmas()),
                arguments("K6", setda()),
                arguments("K7", dishub()));
    }

    static Stream<Arguments> placement() {
        return Stream.of(
                arguments("BDG-R01", sosial().appraiser("Rina", "Bidang Bantuan"),
                        "appraised by another Kepala Bidang"),
                arguments("BDG-R02", sosial().executor("Tono", "Bidang Data").appraiser("Tono", "Dedi"),
                        "an executor appraises an executor"),
                arguments("BDG-R03", sosial().functional("Tono", "Bidang Data").superior("Tono", "Rina"),
                        "a functional official under an ordinary one"),
                arguments("BDG-R04", sosial().seksi("Subbagian Umum", "Dinas Sosial").executor("Tono", "Dinas Sosial"),
                        "an executor directly under the Kepala Dinas who has a Kasubbag"),
                arguments("BDG-R05", sosial().seksi("Seksi Arsip", "Bidang Data"),
                        "an executor under a Kepala Bidang who has a Kasi"),
                arguments("BDG-R06", sosial().superior("Dedi", "Rina"), "an ordinary functional official has staff"),
                arguments("BDG-R07", sosial().roles("Bidang Data", roles -> roles.withLeader(Optional.of(id("Dedi")))),
                        "an executor leads a unit"),
                arguments("BDG-R08",
                        sosial().placed("Rina", placement -> placement.withConsideration(Optional.empty())),
                        "no consideration of span of control"),
                arguments("BDG-R09", sosial().qualification("Rina", known -> known.withCompetences(List.of())),
                        "no competence on record"),
                arguments("BDG-R10",
                        sosial().placed("Rina",
                                placement -> placement.withDecision(Optional.of(Designs.letter("unit-leader")))),
                        "placed by a Kepala Bidang"),
                arguments("BDG-R11", sosial().seksi("Seksi Arsip", "Bidang Data"),
                        "three levels without an exception"));
    }

    static Stream<Arguments> patterns() {
        return Stream.of(
                arguments("BDG-R12", sosial().functional("Tono", "Dinas Sosial"), "directly under the Kepala Dinas"),
                arguments("BDG-R13b", dpmptsp().bidang("Bidang Izin", DPMPTSP), "a Kepala Bidang at DPMPTSP"),
                arguments("BDG-R13", dpmptsp().bidang("Bidang Izin", DPMPTSP).functional("Tono", "Bidang Izin"),
                        "appraised by that Kepala Bidang"),
                arguments("BDG-R14", kecamatan().appraiser("Dedi", "Kecamatan Coblong"), "appraised by the Camat"),
                arguments("BDG-R14b", Designs.of("Kecamatan Coblong", "BDG-K3", JPT_PRATAMA), "no Camat but a JPT"),
                arguments("BDG-R15", kelurahan().appraiser("Dedi", "Rina"), "appraised by a functional official"),
                arguments("BDG-R15b", Designs.of("Kelurahan Dago", "BDG-K4", ADMINISTRATOR),
                        "headed by an Administrator"),
                arguments("BDG-R16", puskesmas().appraiser("Dedi", "Rina"), "appraised by someone else than the head"),
                arguments("BDG-R16b", Designs.of("Puskesmas Garuda", "BDG-K5", PENGAWAS), "headed by a Pengawas"),
                arguments("BDG-R17", setda().functional("Tono", "Asisten Umum"),
                        "under the Asisten, nobody coordinates"),
                arguments("BDG-R18", setda().functional("Tono", "Asisten Umum"),
                        "the Kepala Bagian does not coordinate"),
                arguments("BDG-R19", dishub().executor("Tono", "Seksi Terminal").appraiser("Tono", "Seksi Terminal"),
                        "a Kepala Seksi appraises"),
                arguments("BDG-R19b", Designs.of("Dinas Perhubungan", "BDG-K7", ADMINISTRATOR), "no JPT at the top"),
                arguments("BDG-R20", dishub().roles("Seksi Terminal", roles -> roles.withCoordinating(false)),
                        "a Kepala Seksi who does not coordinate"),
                arguments("BDG-R21", Designs.of("Dinas Kesehatan", "BDG-K2", JPT_PRATAMA), "drawn with K2"));
    }

    static Stream<Arguments> assignment() {
        return Stream.of(
                arguments("BDG-R22", sosial().appraiser("Rina", "Dinas Sosial"),
                        "Kepala Bidang leads, Kepala Dinas appraises"),
                arguments("BDG-R24",
                        kelurahan().roles("Kelurahan Dago", roles -> roles.withLeader(Optional.of(id("Dedi")))),
                        "an executor leads the Kelurahan"),
                arguments("BDG-R26", setda().appraiser("Rina", "Asisten Umum"),
                        "the Asisten appraises, the Kepala Bagian leads"),
                arguments("BDG-R28", Designs.of("RSUD Kota Bandung", "BDG-K2", JPT_PRATAMA), "a hospital with P2"),
                arguments("BDG-R01b", sosial().vacant("Bidang Data"), "nobody fills the post that appraises"));
    }

    static Stream<Arguments> teams() {
        return Stream.of(
                arguments("BDG-R70", sosial().team("Tim Data", "Bidang Data", "", "Rina", "Dedi"), "no chair"),
                arguments("BDG-R70b", sosial().team("Tim Data", "Bidang Data", "", "Rina", "Dedi")
                        .team("Tim Data", team -> team.withTerm(team.term().withInstrument(Optional.empty()))),
                        "no chair yet"),
                arguments("BDG-R71", sosial().team("Tim Data", "Bidang Data", "Kepala Bidang Data", "Rina"),
                        "an Administrator chairs"),
                arguments("BDG-R72",
                        sosial().team("Tim Data", "Bidang Data", "Rina", "Dedi").coordinator("Tim Data", "Sari"),
                        "a coordinator in P1"),
                arguments("BDG-R73", dpmptsp().team("Tim Usaha", DPMPTSP, "Dedi", "Sari"), "two teams, no coordinator"),
                arguments("BDG-R74", dpmptsp().coordinator("Tim Izin", "Dedi"), "an executor coordinates"),
                arguments("BDG-R75", sosial().team("Tim Data", "Bidang Data", "Sari", "Rina", "Dedi"),
                        "a guest chairs"));
    }

    static Stream<Arguments> qualifications() {
        return Stream.of(
                arguments("BDG-R76",
                        chair().qualification("Rina", known -> known.withEducation(Optional.of(Education.SMA))),
                        "a chair with SMA"),
                arguments("BDG-R77",
                        chair().qualification("Rina", known -> known.withCompetences(List.of("kearsipan"))),
                        "another competence"),
                arguments("BDG-R78",
                        chair().qualification("Rina",
                                known -> known.withLastRating(Optional.of(Rating.BUTUH_PERBAIKAN))),
                        "rated below baik"),
                arguments("BDG-R79", sosial().executor("Tono", "Bidang Data", 5)
                        .team("Tim Data", "Bidang Data", "Tono", "Rina"), "an executor of class 5 chairs"),
                arguments("BDG-R80",
                        coordinator().qualification("Sari", known -> known.withEducation(Optional.of(Education.D3))),
                        "a coordinator with D3"),
                arguments("BDG-R81",
                        coordinator().qualification("Sari", known -> known.withCompetences(List.of("kearsipan"))),
                        "another competence"),
                arguments("BDG-R81b",
                        coordinator().qualification("Sari", known -> known.withLastRating(Optional.empty())),
                        "no rating on record"),
                arguments("BDG-R82", dpmptsp().functional("Sari", DPMPTSP, FunctionalGrade.AHLI_PERTAMA)
                        .coordinator("Tim Izin", "Sari"), "an Ahli Pertama coordinates"));
    }

    static Stream<Arguments> remainder() {
        return Stream.of(
                arguments("BDG-R126", sosial(), "no management transformation team"),
                arguments("BDG-R128", sosial().seksi("Sub Koordinator Arsip", "Bidang Data"), "a former title"));
    }

    private static Designs sosial() {
        return Designs.of("Dinas Sosial", "BDG-K1", JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .bidang("Bidang Bantuan", "Dinas Sosial")
                .functional("Rina", "Bidang Data")
                .executor("Dedi", "Bidang Data")
                .functional("Sari", "Bidang Bantuan");
    }

    private static Designs chair() {
        return sosial().team("Tim Data", "Bidang Data", "Rina", "Dedi");
    }

    private static Designs dpmptsp() {
        return Designs.of(DPMPTSP, "BDG-K2", JPT_PRATAMA)
                .box("Sekretariat", DPMPTSP, UnitKind.SECRETARIAT, ADMINISTRATOR)
                .roles("Sekretariat", roles -> roles.withPattern(Optional.of("BDG-K7")))
                .functional("Rina", DPMPTSP)
                .functional("Asep", DPMPTSP)
                .functional("Sari", DPMPTSP)
                .executor("Dedi", DPMPTSP)
                .team("Tim Izin", DPMPTSP, "Rina", "Asep");
    }

    private static Designs coordinator() {
        return dpmptsp().coordinator("Tim Izin", "Sari");
    }

    private static Designs kecamatan() {
        return Designs.of("Kecamatan Coblong", "BDG-K3", ADMINISTRATOR)
                .seksi("Seksi Pemerintahan", "Kecamatan Coblong")
                .seksi("Seksi Ekonomi", "Kecamatan Coblong")
                .executor("Dedi", "Seksi Ekonomi");
    }

    private static Designs kelurahan() {
        return Designs.of("Kelurahan Dago", "BDG-K4", PENGAWAS)
                .functional("Rina", "Kelurahan Dago")
                .executor("Dedi", "Kelurahan Dago");
    }

    private static Designs puskesmas() {
        return Designs.of("Puskesmas Garuda", "BDG-K5", FUNCTIONAL)
                .roles("Puskesmas Garuda", roles -> roles.withIndependent(true))
                .functional("Rina", "Puskesmas Garuda")
                .executor("Dedi", "Puskesmas Garuda");
    }

    private static Designs setda() {
        return Designs.of("Sekretariat Daerah", "BDG-K6", JPT_PRATAMA)
                .box("Asisten Umum", "Sekretariat Daerah", UnitKind.ASSISTANCE, JPT_PRATAMA)
                .bidang("Bagian Hukum", "Asisten Umum")
                .functional("Rina", "Bagian Hukum");
    }

    private static Designs dishub() {
        return Designs.of("Dinas Perhubungan", "BDG-K7", JPT_PRATAMA)
                .bidang("Bidang Angkutan", "Dinas Perhubungan")
                .seksi("Seksi Terminal", "Bidang Angkutan")
                .roles("Seksi Terminal", roles -> roles.withCoordinating(true))
                .executor("Dedi", "Bidang Angkutan");
    }
}
