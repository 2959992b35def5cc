package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class StageOrderTest {

    private static final String RULE = "stage-order";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsExecutionBeforeThePlan() {
        WalkExample departed = walk.with("PR11 skip");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R101");
    }
}
