package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class NotAfterTest {

    private static final String RULE = "not-after";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void acceptsARefusalWithoutALetter() {
        assertThat(walk.with("PR4 cross-unit", "2 refused").clauses(RULE)).isEmpty();
    }

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsALetterIssuedAfterTheRefusal() {
        WalkExample departed = walk.with("PR4 cross-unit", "2 refused", "2x jump:4");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R55b");
    }
}
