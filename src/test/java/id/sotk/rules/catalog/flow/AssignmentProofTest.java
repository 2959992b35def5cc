package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class AssignmentProofTest {

    private static final String RULE = "assignment-proof";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsWorkWithoutAWrittenAssignment() {
        WalkExample departed = walk.with("PR-A jump:PR11");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R31");
    }
}
