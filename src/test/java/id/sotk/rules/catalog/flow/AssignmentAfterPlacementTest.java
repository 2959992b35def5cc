package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class AssignmentAfterPlacementTest {

    private static final String RULE = "assignment-after-placement";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsAMemberWhoHasNoPlacement() {
        WalkExample guest = walk.seating("tim-perencanaan-dan-pelaporan teti-wiguna");

        assertThat(guest.clauses(RULE)).containsExactly("BDG-R30");
        assertThat(guest.facts(RULE).getFirst()).contains("Teti Wiguna");
    }
}
