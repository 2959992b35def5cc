package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class PrecedesTest {

    private static final String RULE = "precedes";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsATargetDividedBeforeTheAgreement() {
        WalkExample departed = walk.with("PR1 skip");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R89");
        assertThat(departed.facts(RULE)).containsExactly(
                "Pembagian tanggung jawab target kinerja oleh Kepala Dinas Komunikasi dan Informatika (Hendra Kusuma, S.T., M.Kom.) dilakukan sebelum ada penetapan perjanjian kinerja.");
    }

    @Test
    void tellsAStrategyBeforeTheDirection() {
        WalkExample departed = walk.with("PR3 skip");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R92");
    }

    @Test
    void tellsATeamFixedBeforeTheRecommendation() {
        WalkExample departed = walk.with("PR6 skip", "PR-T2 pass");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R68", "BDG-R94");
    }

    @Test
    void isContentWithOneRecommendationOfTheVerificationTeam() {
        assertThat(walk.with("PR-T2 pass").clauses(RULE)).isEmpty();
    }

    @Test
    void tellsALetterBeforeTheHomeLeaderRecommends() {
        WalkExample departed = walk.with("PR4 cross-unit", "PR9 individual", "3 skip");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R54");
    }

    @Test
    void tellsAnOrderForAnOfficialOfAnotherUnitNobodyRequested() {
        WalkExample departed = walk.with("PR4 cross-unit", "PR9 individual", "jump:appoint-cross-unit/5");

        assertThat(departed.clauses(RULE)).contains("BDG-R42");
    }

    @Test
    void tellsAVoluntaryAssignmentNobodyAskedFor() {
        WalkExample departed = walk.with("PR9 individual", "jump:volunteer-in-unit/2c");

        assertThat(departed.clauses(RULE)).contains("BDG-R61");
    }
}
