package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class DecisionsMadeTest {

    private static final String RULE = "decisions-made";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsAPlanBeforeTheNeedForAChairIsDecided() {
        WalkExample departed = walk.with("PR10 jump:PR-T1");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R99");
        assertThat(departed.facts(RULE)).containsExactly(
                "Penyusunan rencana kegiatan dan anggaran oleh Pejabat Fungsional dan Pelaksana dilakukan sebelum penentuan kebutuhan Ketua Tim.");
    }
}
