package id.sotk.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.language.Language;
import id.sotk.language.LocalizedText;
import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.work.Stage;
import id.sotk.model.work.WorkAction;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Anomaly;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Severity;
import id.sotk.regulation.work.Gate;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.ProcedureStep;
import id.sotk.regulation.work.Question;
import id.sotk.regulation.work.StepCondition;
import id.sotk.regulation.work.WorkForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The bundled profiles say all their regulations say.
class ProfileTest {
    private static final Profile BANDUNG = Profiles.get("BDG-6-2023");

    static Stream<Profile> profiles() {
        return Profiles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void hasAClauseForEveryNormAndEveryAnomalyOfTheCatalogue(Profile profile) throws IOException {
        String code = profile.identity().code();
        Path catalogue = Path.of("../shared/domain", code + ".md");
        if (Files.exists(catalogue)) {
            List<String> rows = Files.readAllLines(catalogue);

            assertThat(profile.clauses().stream().map(Clause::id).map(id -> id.replaceFirst("[a-z]$", "")))
                    .hasSameElementsAs(ids(rows, code + "-R"));
            assertThat(profile.norms().anomalies().stream().map(Anomaly::id)).containsAll(ids(rows, code + "-X"));
        }
    }

    private static List<String> ids(List<String> rows, String prefix) {
        return rows.stream()
                .filter(row -> row.matches("\\| " + prefix + "\\d.*"))
                .map(row -> row.split("\\|")[1].strip())
                .toList();
    }

    @Test
    void hasOneClauseOrMoreForEachOfThe128Norms() {
        List<String> norms = BANDUNG.clauses()
                .stream()
                .map(clause -> clause.id().replaceFirst("[a-z]$", ""))
                .distinct()
                .toList();

        assertThat(norms).isEqualTo(IntStream.rangeClosed(1, 128).mapToObj("BDG-R%02d"::formatted).toList());
    }

    @Test
    void keepsAll43AnomaliesWithTheReadingFollowed() {
        assertThat(BANDUNG.norms().anomalies())
                .extracting(Anomaly::id)
                .isEqualTo(IntStream.rangeClosed(1, 43).mapToObj("BDG-X%02d"::formatted).toList());
    }

    @Test
    void hasThePlacementAndAssignmentPatterns() {
        assertThat(BANDUNG.patterns())
                .extracting(StructurePattern::id)
                .containsExactly("BDG-K1", "BDG-K2", "BDG-K3", "BDG-K4", "BDG-K5", "BDG-K6", "BDG-K7", "BDG-P1",
                        "BDG-P2", "BDG-P2a", "BDG-P2b", "BDG-P2c", "BDG-P2d", "BDG-P3");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void letsEveryMechanismWalkThroughThreeStagesToADeclarationOfCompletion(Profile profile) {
        for (Mechanism mechanism : profile.mechanisms()) {
            for (Stage stage : Stage.values()) {
                assertThat(Flow.steps(mechanism, stage)).as(mechanism.id() + " " + stage).isNotEmpty();
            }
            MechanismStep last = mechanism.steps().getLast();
            assertThat(last.action()).as(mechanism.id()).isEqualTo(WorkAction.DECLARE_COMPLETE);
            assertThat(last.gate().ends()).as(mechanism.id()).isTrue();
            assertThat(last.cast().actors()).containsExactly(mechanism.offices().completer());
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void returnsAResultThatFallsShortAfterEveryReview(Profile profile) {
        for (Mechanism mechanism : profile.mechanisms()) {
            for (int i = 0; i < mechanism.steps().size(); i++) {
                if (mechanism.steps().get(i).action() == WorkAction.REVIEW) {
                    assertThat(mechanism.steps().get(i).gate().decides()).contains(Question.CONFORMITY);
                    MechanismStep next = mechanism.steps().get(i + 1);
                    assertThat(next.action()).as(mechanism.id() + " " + next.id())
                            .isEqualTo(WorkAction.RETURN_RESULT);
                    assertThat(next.gate().when()).containsExactly(StepCondition.NOT_CONFORMING);
                    assertThat(next.gate().returnsTo()).isPresent();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void asksNothingOfAStepThatNoEarlierStepDecides(Profile profile) {
        for (Mechanism mechanism : profile.mechanisms()) {
            for (int i = 0; i < mechanism.steps().size(); i++) {
                List<Question> decided = mechanism.steps()
                        .subList(0, i)
                        .stream()
                        .map(MechanismStep::gate)
                        .map(Gate::decides)
                        .flatMap(Collection::stream)
                        .toList();
                assertThat(decided).as(mechanism.id() + " " + mechanism.steps().get(i).id())
                        .containsAll(mechanism.steps()
                                .get(i)
                                .gate()
                                .when()
                                .stream()
                                .map(StepCondition::question)
                                .toList());
            }
        }
    }

    @Test
    void reviewsInTheSekretariatDaerahFromBagianToAsistenToSekretaris() {
        assertThat(Flow.reviewers(BANDUNG.mechanism("BDG-M8").orElseThrow()))
                .containsExactly("level-3", "level-2", "level-1");
    }

    @Test
    void readsM2AsRecommendedFirstAndAsPrintedOnRequest() {
        StructurePattern two = BANDUNG.pattern("BDG-K1").orElseThrow();

        assertThat(two.usage().mechanisms()).containsExactly("BDG-M2", "BDG-M2-literal");
        assertThat(Flow.reviewers(BANDUNG.mechanism("BDG-M2").orElseThrow())).containsExactly("level-2", "level-1");
        assertThat(Flow.reviewers(BANDUNG.mechanism("BDG-M2-literal").orElseThrow())).containsExactly("level-1");
    }

    @Test
    void findsThePatternOfAnOrganisationByItsName() {
        assertThat(Stream.of("Dinas Kesehatan", "dinas kesehatan Kota Bandung", "DPMPTSP", "Kecamatan Coblong",
                "UPTD Puskesmas Garuda", "UPTD pada Dinas Sosial", "Kelurahan Dago", "Sekretariat Daerah Kota Bandung",
                "RSUD Kota Bandung", "Sekretariat Dinas Sosial")
                .map(BANDUNG::patternFor)
                .map(Optional::orElseThrow)
                .map(StructurePattern::id)).containsExactly("BDG-K1", "BDG-K1", "BDG-K2", "BDG-K3", "BDG-K5",
                        "BDG-K4", "BDG-K4", "BDG-K6", "BDG-K7", "BDG-K7");
        assertThat(BANDUNG.patternFor("Dinas Angkasa Luar")).isEmpty();
    }

    @Test
    void knowsTheProcedureOfEveryAppointment() {
        for (AssignmentScope scope : AssignmentScope.values()) {
            for (WorkForm form : WorkForm.values()) {
                assertThat(BANDUNG.procedureFor(AssignmentManner.APPOINTMENT, scope, form)).isPresent();
            }
        }
        assertThat(BANDUNG.procedureFor(AssignmentManner.VOLUNTARY, AssignmentScope.CROSS_AGENCY, WorkForm.TEAM))
                .isEmpty();
    }

    @Test
    void putsNoJenjangConditionOnTheAppraiser() {
        StructurePattern two = BANDUNG.pattern("BDG-K1").orElseThrow();

        for (FunctionalGrade grade : FunctionalGrade.values()) {
            assertThat(two.appraiserOf(grade).orElseThrow().level()).isEqualTo(2);
        }
        assertThat(two.appraiserOfExecutors().orElseThrow().level()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void statesWhyNoRuleDecidesAClauseThatIsNotChecked(Profile profile) {
        assertThat(profile.clauses()).allSatisfy(clause -> {
            switch (clause.treatment()) {
                case Clause.Checked checked -> assertThat(checked.rule()).matches("[a-z]+(-[a-z]+)*");
                case Clause.Permission permission -> assertThat(clause.severity()).isEqualTo(Severity.INFO);
                case Clause.Judgement judgement -> assertThat(judgement.reason().in(Language.INDONESIAN)).isNotBlank();
            }
        });
    }

    @Test
    void tellsAStepInBothLanguages() {
        MechanismStep strategy = BANDUNG.mechanism("BDG-M2").orElseThrow().step("PR4").orElseThrow();

        assertThat(strategy.text().in(Language.INDONESIAN, "Kepala Bidang Data"))
                .isEqualTo("Kepala Bidang Data merumuskan strategi dan membentuk tim berdasarkan Analisis Beban Kerja"
                        + " dan Peta Jabatan");
        assertThat(strategy.text().in(Language.ENGLISH, "the head of Data")).startsWith("The head of Data formulates");
        assertThat(strategy.source().citation().address()).isEqualTo("Lampiran II.D.2 huruf a");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void beginsEveryStepWithItsActor(Profile profile) {
        Stream<LocalizedText> mechanisms = profile.mechanisms()
                .stream()
                .flatMap(mechanism -> mechanism.steps().stream())
                .map(MechanismStep::text);
        Stream<LocalizedText> procedures = profile.work()
                .procedures()
                .stream()
                .flatMap(procedure -> procedure.steps().stream())
                .map(ProcedureStep::text);

        assertThat(Stream.concat(mechanisms, procedures)).allSatisfy(text -> {
            assertThat(text.in(Language.INDONESIAN)).startsWith("{actor} ");
            assertThat(text.in(Language.ENGLISH)).startsWith("{actor} ");
        });
    }
}
