package id.sotk.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.Checker;
import id.sotk.rules.Designs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Small designs that break a clause of Karanganyar on structure and teams, each beside one that does not.
class KaranganyarEntriesTest {

    private static final String KARANGANYAR = "KRA-50-2023";
    private static final Checker CHECKER = Catalog.checker(Profiles.get(KARANGANYAR));

    @ParameterizedTest
    @CsvSource({"apparatus-head, true", "unit-leader, true", "regional-secretary, false"})
    void letsNoCamatAppointHimselfChair(String issuer, boolean found) {
        Designs design = kecamatan().team("Tim Data", "Kecamatan Jaten", "Kepala Kecamatan Jaten", "Rina");

        assertThat(clauses(signed(design, issuer)).contains("KRA-R72")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"unit-leader, true", "apparatus-head, false", "head-of-region, true"})
    void letsAnAdministratorAppointAPengawasAndNobodyHimself(String issuer, boolean found) {
        Designs design = kecamatan().team("Tim Data", "Seksi Data", "Kepala Seksi Data", "Rina");

        assertThat(clauses(signed(design, issuer)).contains("KRA-R73")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"level-2, false", "unit-leader, true"})
    void letsAnAssistantAppointAHeadOfBagian(String issuer, boolean found) {
        Designs design = Designs.of("Sekretariat Daerah", "KRA-K12", PositionKind.JPT_PRATAMA)
                .under(KARANGANYAR)
                .box("Asisten Umum", "Sekretariat Daerah", UnitKind.ASSISTANCE, PositionKind.JPT_PRATAMA)
                .bidang("Bagian Hukum", "Asisten Umum")
                .functional("Rina", "Bagian Hukum")
                .team("Tim Data", "Bagian Hukum", "Kepala Bagian Hukum", "Rina");

        assertThat(clauses(signed(design, issuer)).contains("KRA-R72")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"DIVISION, true", "TECHNICAL_UNIT, false"})
    void letsAFunctionalOfficialHaveStaffInATechnicalUnitOnly(UnitKind kind, boolean found) {
        Designs design = dinas()
                .box("Laboratorium", "Dinas Sosial", kind, PositionKind.FUNCTIONAL)
                .roles("Laboratorium", roles -> roles.withIndependent(true))
                .executor("Tono", "Laboratorium");

        assertThat(clauses(design).contains("KRA-R07")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"Pranata Komputer, true", "Guru, false"})
    void letsATeacherAloneHeadASchool(String position, boolean found) {
        Designs design = Designs.of("SMP Negeri 1", "KRA-K8", PositionKind.FUNCTIONAL)
                .under(KARANGANYAR)
                .roles("SMP Negeri 1", roles -> roles.withIndependent(true))
                .official("Kepala SMP Negeri 1",
                        head -> new FunctionalOfficial(
                                head.id(), head.person(), position, FunctionalGrade.AHLI_MADYA, Optional.empty()))
                .executor("Tono", "SMP Negeri 1");

        assertThat(clauses(design).contains("KRA-R08")).isEqualTo(found);
    }

    @Test
    void asksNoChairToComeFromTheOwnerWhomThePatternPlacesAboveIt() {
        Designs design = dinas().functional("Madya", "Dinas Sosial", FunctionalGrade.AHLI_MADYA)
                .functional("Sari", "Bidang Bantuan");

        assertThat(clauses(design.team("Tim Data", "Bidang Data", "Madya", "Rina"))).doesNotContain("KRA-R75");
        assertThat(clauses(design.team("Tim Data", "Bidang Data", "Sari", "Rina"))).contains("KRA-R75");
        assertThat(clauses(design.team("Tim Data", "Bidang Data", "Kepala Dinas Sosial", "Rina")))
                .doesNotContain("KRA-R75");
    }

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "KRA-K2", PositionKind.JPT_PRATAMA)
                .under(KARANGANYAR)
                .bidang("Bidang Data", "Dinas Sosial")
                .bidang("Bidang Bantuan", "Dinas Sosial")
                .functional("Rina", "Bidang Data");
    }

    private static Designs kecamatan() {
        return Designs.of("Kecamatan Jaten", "KRA-K4", PositionKind.ADMINISTRATOR)
                .under(KARANGANYAR)
                .seksi("Seksi Data", "Kecamatan Jaten")
                .functional("Rina", "Seksi Data");
    }

    private static Designs signed(Designs design, String issuer) {
        return design.team("Tim Data",
                team -> team.withTerm(team.term().withInstrument(Optional.of(Designs.letter(issuer)))));
    }

    private static List<String> clauses(Designs design) {
        return CHECKER.check(design.build()).stream().map(finding -> finding.clause().id()).toList();
    }
}
