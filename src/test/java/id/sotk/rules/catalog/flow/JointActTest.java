package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class JointActTest {

    private static final String RULE = "joint-act";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsAPlanMadeWithoutThoseWhoWork() {
        WalkExample departed = walk.with("PR11 actor:level-1");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R100");
    }

    @Test
    void tellsAPlanMadeWithoutTheUnitLeader() {
        WalkExample departed = walk.with("PR11 without:indah-rahayu");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R100");
    }
}
