package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class StartsWithTest {

    private static final String RULE = "starts-with";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsABeginningByTheWrongOfficial() {
        WalkExample departed = walk.with("PR1 actor:level-2");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R88");
        assertThat(departed.facts(RULE)).containsExactly(
                "Pekerjaan dimulai dengan penetapan perjanjian kinerja oleh Sekretaris Dinas (Indah Rahayu, S.Psi., M.AP.), bukan dengan penetapan perjanjian kinerja oleh Kepala Dinas Komunikasi dan Informatika.");
    }

    @Test
    void tellsABeginningWithoutTheAgreement() {
        WalkExample departed = walk.with("PR1 skip");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R88");
    }
}
