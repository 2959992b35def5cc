package id.sotk.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.work.WorkAction;
import id.sotk.regulation.file.ProfileLoader;
import id.sotk.regulation.work.LetterForm;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.ReportingLine;
import id.sotk.regulation.work.RoleResolution;
import id.sotk.regulation.work.StepCondition;
import id.sotk.regulation.work.WorkForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The format says what Karanganyar, Bintan, Pekanbaru and Kalimantan Timur demand beyond Bandung.
class OtherRegionsTest {
    private static final Profile OTHERS = new ProfileLoader().parse("other-regions.json", read());

    @Test
    void letsTheJenjangDecideWhoAppraises() {
        StructurePattern karanganyar = OTHERS.pattern("KRA-K1-K2").orElseThrow();

        assertThat(level(karanganyar, FunctionalGrade.AHLI_MADYA)).isEqualTo(1);
        assertThat(level(karanganyar, FunctionalGrade.AHLI_MUDA)).isEqualTo(2);
        assertThat(karanganyar.appraiserOfExecutors().orElseThrow().level()).isEqualTo(2);
    }

    @Test
    void letsThreeLevelsAppraiseInOneHospital() {
        StructurePattern hospital = OTHERS.pattern("BTN-04").orElseThrow();

        assertThat(level(hospital, FunctionalGrade.AHLI_UTAMA)).isEqualTo(1);
        assertThat(level(hospital, FunctionalGrade.AHLI_MUDA)).isEqualTo(2);
        assertThat(level(hospital, FunctionalGrade.TERAMPIL)).isEqualTo(3);
    }

    @Test
    void returnsAResultTierByTier() {
        Mechanism hospital = OTHERS.mechanism("BTN-M4").orElseThrow();

        assertThat(Flow.reviewers(hospital)).containsExactly("level-3", "level-2", "level-1");
        assertThat(returnedTo(hospital, "04-E5c")).isEqualTo("04-E5b");
        assertThat(returnedTo(hospital, "04-E5b")).isEqualTo("04-E5a");
        assertThat(returnedTo(hospital, "04-E5a")).isEqualTo("04-L1");
    }

    @Test
    void startsFromAPlanMadeOutsideTheUnit() {
        MechanismStep first = OTHERS.mechanism("BTN-M4").orElseThrow().steps().getFirst();

        assertThat(first.action()).isEqualTo(WorkAction.FIX_STRATEGIC_PLAN);
        assertThat(OTHERS.role(first.cast().actors().getFirst()).orElseThrow().resolution())
                .isEqualTo(RoleResolution.SUPERVISING_APPARATUS_HEAD);
    }

    @Test
    void holdsOnePerformanceDialogueForAnIndividualAndAnotherForATeam() {
        List<String> alone = OTHERS.mechanism("PKU-M1")
                .orElseThrow()
                .steps()
                .stream()
                .filter(step -> step.action() == WorkAction.HOLD_PERFORMANCE_DIALOGUE)
                .filter(step -> step.gate().isOpen(Set.of(StepCondition.INDIVIDUAL_WORK)))
                .map(MechanismStep::id)
                .toList();

        assertThat(alone).hasSize(8).allMatch(id -> id.startsWith("SKPI-"));
    }

    @Test
    void letsASeksiCoordinateOfficialsWhoSitBesideIt() {
        assertThat(OTHERS.pattern("PKU-02").orElseThrow().hierarchy().coordination().map(Coordination::level))
                .isEqualTo(Optional.of(2));
    }

    @Test
    void letsTheScopeDecideWhoSignsTheTeamDecree() {
        LetterForm decree = OTHERS.letter("team-decree").orElseThrow();

        assertThat(decree.issuersFor(AssignmentScope.CROSS_UNIT, WorkForm.TEAM))
                .extracting(LetterForm.Issuer::role)
                .containsExactly("apparatus-head");
        assertThat(decree.issuersFor(AssignmentScope.CROSS_AGENCY, WorkForm.INDIVIDUAL))
                .extracting(LetterForm.Issuer::role)
                .containsExactly("head-of-region");
        assertThat(OTHERS.procedureFor(AssignmentManner.APPOINTMENT, AssignmentScope.CROSS_APPARATUS, WorkForm.TEAM))
                .isPresent();
    }

    @Test
    void keepsALetterAsItIsPrinted() {
        assertThat(OTHERS.letter("task-letter").orElseThrow().layout())
                .startsWith("KEPALA PERANGKAT DAERAH", "SURAT TUGAS", "Nomor : 100.3.5.4/{number}");
    }

    @Test
    void sendsTheReportsOfAnInspectorateUpFourTiers() {
        assertThat(OTHERS.norms().reportingLines())
                .flatExtracting(ReportingLine::to)
                .containsExactly("technical-controller", "quality-controller", "level-2", "level-1");
    }

    private static int level(StructurePattern pattern, FunctionalGrade grade) {
        return pattern.appraiserOf(grade).orElseThrow().level();
    }

    private static String returnedTo(Mechanism mechanism, String step) {
        return mechanism.step(step).orElseThrow().gate().returnsTo().orElseThrow();
    }

    private static String read() {
        try (InputStream stream = OtherRegionsTest.class.getResourceAsStream("other-regions.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
