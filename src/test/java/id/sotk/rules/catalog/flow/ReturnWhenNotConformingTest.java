package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class ReturnWhenNotConformingTest {

    private static final String RULE = "return-when-not-conforming";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void acceptsAResultReturnedAndDeliveredAgain() {
        assertThat(walk.with("EV1 not-conforming").clauses(RULE)).isEmpty();
    }

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsAResultThatFellShortAndWasNotReturned() {
        WalkExample departed = walk.with("EV1 not-conforming", "EV-x1 skip");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R110b");
    }
}
