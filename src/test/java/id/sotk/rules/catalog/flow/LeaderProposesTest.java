package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class LeaderProposesTest {

    private static final String RULE = "leader-proposes";

    private final WalkExample walk = WalkExample.following("BDG-M1");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsAnAssignmentTheUnitLeaderDidNotPropose() {
        WalkExample departed = walk.with("PR3 skip");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R33");
    }
}
