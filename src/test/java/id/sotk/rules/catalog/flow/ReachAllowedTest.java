package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class ReachAllowedTest {

    private static final String RULE = "reach-allowed";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void acceptsAVolunteerOfTheOwnUnit() {
        assertThat(walk.with("PR-A volunteer-in-unit").clauses(RULE)).isEmpty();
    }

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsAVolunteerForAnotherAgency() {
        WalkExample departed = walk.with("PR4 cross-agency", "PR8 procedure:volunteer-in-unit");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R62");
    }
}
