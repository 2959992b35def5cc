package id.sotk.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.model.FunctionalGrade;
import id.sotk.regulation.file.ProfileLoader;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Reading;
import id.sotk.regulation.work.LetterForm;
import id.sotk.regulation.work.Role;
import id.sotk.regulation.work.RoleResolution;
import id.sotk.regulation.work.WorkForm;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The profile of Karanganyar gives each jenjang its appraiser, and has neither verification team nor order.
class KaranganyarTest {
    private static final Profile KARANGANYAR = Profiles.get("KRA-50-2023");

    @ParameterizedTest
    @CsvSource({
        "KRA-K1, 2, 2, 2, 2, 1, 1",
        "KRA-K2, 2, 2, 2, 2, 1, 1",
        "KRA-K3, 2, 1, 1, 1, 1, 1",
        "KRA-K4, 2, 2, 2, 1, 1, 1",
        "KRA-K5, 1, 1, 1, 1, 1, 1",
        "KRA-K6, 1, 1, 1, 1, 1, 1",
        "KRA-K7, 2, 2, 2, 2, 2, 2",
        "KRA-K8, 1, 1, 1, 1, 1, 1",
        "KRA-K12, 3, 3, 3, 3, 2, 1",
        "KRA-K13, 4, 4, 4, 3, 2, 1"
    })
    void givesEachJenjangItsAppraiser(
            String id, int executors, int terampil, int pertama, int muda, int madya, int utama) {
        StructurePattern pattern = KARANGANYAR.pattern(id).orElseThrow();

        assertThat(pattern.appraiserOfExecutors().orElseThrow().level()).isEqualTo(executors);
        assertThat(Stream.of(
                FunctionalGrade.TERAMPIL,
                FunctionalGrade.AHLI_PERTAMA,
                FunctionalGrade.AHLI_MUDA,
                FunctionalGrade.AHLI_MADYA,
                FunctionalGrade.AHLI_UTAMA)
                .map(grade -> pattern.appraiserOf(grade).orElseThrow().level()))
                .containsExactly(terampil, pertama, muda, madya, utama);
    }

    @ParameterizedTest
    @CsvSource({
        "Inspektorat Daerah, KRA-K1",
        "Dinas Kesehatan, KRA-K2",
        "Kecamatan Jaten, KRA-K4",
        "RSUD Kartini, KRA-K4",
        "UPT Puskesmas Jaten I, KRA-K8",
        "SD Negeri 1 Jaten, KRA-K8",
        "Sekretariat Daerah Kabupaten Karanganyar, KRA-K12"
    })
    void findsThePatternOfAnOrganisationByItsKind(String organization, String pattern) {
        assertThat(KARANGANYAR.patternFor(organization)).map(StructurePattern::id).contains(pattern);
    }

    @Test
    void fixesPlacementsByTheRegentAloneWhenReadLiterally() {
        Profile literal = new ProfileLoader(Reading.LITERAL).bundled(KARANGANYAR.id());

        assertThat(issuers(KARANGANYAR)).isEqualTo("[head-of-region, staffing-authority]");
        assertThat(issuers(literal)).isEqualTo("[head-of-region]");
    }

    @Test
    void knowsNeitherVerificationTeamNorOrder() {
        assertThat(KARANGANYAR.work().roles())
                .extracting(Role::resolution)
                .doesNotContain(RoleResolution.VERIFICATION_TEAM, RoleResolution.VERIFICATION_CHAIR);
        assertThat(KARANGANYAR.work().letters()).extracting(LetterForm::id).noneMatch(id -> id.startsWith("order"));
    }

    @Test
    void letsOfficialsVolunteerAcrossApparatusesButNotAgencies() {
        assertThat(KARANGANYAR.procedureFor(
                AssignmentManner.VOLUNTARY, AssignmentScope.CROSS_APPARATUS, WorkForm.INDIVIDUAL))
                .isPresent();
        assertThat(KARANGANYAR.procedureFor(
                AssignmentManner.VOLUNTARY, AssignmentScope.CROSS_AGENCY, WorkForm.INDIVIDUAL))
                .isEmpty();
    }

    private static String issuers(Profile profile) {
        return profile.clauses()
                .stream()
                .filter(clause -> clause.id().equals("KRA-R09"))
                .map(Clause::treatment)
                .map(Clause.Checked.class::cast)
                .map(checked -> checked.params().get("issuers").toString())
                .findFirst()
                .orElseThrow();
    }
}
