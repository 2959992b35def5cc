package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class ActRequiredTest {

    private static final String RULE = "act-required";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsAResultWithoutMonitoring() {
        WalkExample departed = walk.with("PL5 skip");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R105");
    }

    @Test
    void tellsAResultWithoutFeedbackOfTheChair() {
        WalkExample departed = walk.with("PL-F skip");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R117");
    }

    @Test
    void tellsACompletionWithoutTheMembersReport() {
        WalkExample departed = walk.with("PL-N skip");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R115");
    }
}
