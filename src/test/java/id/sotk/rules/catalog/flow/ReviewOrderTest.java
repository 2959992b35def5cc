package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class ReviewOrderTest {

    private static final String RULE = "review-order";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsAReviewByTheHigherLevelFirst() {
        WalkExample departed = walk.with("EV1 jump:EV2");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R107b");
    }
}
