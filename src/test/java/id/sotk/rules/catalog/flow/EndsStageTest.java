package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class EndsStageTest {

    private static final String RULE = "ends-stage";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsADeedOfTheStageAfterItsEnd() {
        WalkExample departed = walk.with("PL1 jump:PR1");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R100b");
    }
}
