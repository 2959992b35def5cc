package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class ActByRoleTest {

    private static final String RULE = "act-by-role";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsATargetDividedByTheWrongLevel() {
        WalkExample departed = walk.with("PR2 actor:level-2");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R23");
        assertThat(departed.facts(RULE)).containsExactly(
                "Pembagian tanggung jawab target kinerja dilakukan oleh Sekretaris Dinas (Indah Rahayu, S.Psi., M.AP.), padahal hal itu kewenangan Kepala Dinas Komunikasi dan Informatika.");
    }

    @Test
    void tellsATeamFixedByTheWrongOfficial() {
        WalkExample departed = walk.with("PR-T3 actor:level-2");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R68b");
    }

    @Test
    void tellsAResultDeliveredByTheWrongOfficial() {
        WalkExample departed = walk.with("PL6 actor:level-1");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R106");
    }

    @Test
    void tellsALetterAcrossUnitsSignedByTheWrongOfficial() {
        WalkExample departed = walk.with("PR4 cross-unit", "PR9 individual", "5 actor:level-2");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R44");
    }
}
