package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class CompletionByTest {

    private static final String RULE = "completion-by";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsACompletionBeforeTheLastReview() {
        WalkExample departed = walk.with("EV1 jump:EV3");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R109");
    }
}
