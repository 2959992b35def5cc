package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private static final String RULE = "in-order";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void acceptsTheProcedureInItsOrder() {
        assertThat(walk.with("PR4 cross-agency").clauses(RULE)).isEmpty();
    }

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsARecommendationBeforeTheInstruction() {
        WalkExample departed = walk.with("PR4 cross-agency", "2 jump:3c");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R58");
        assertThat(departed.facts(RULE)).containsExactly(
                "Pemberian rekomendasi oleh Pimpinan Unit Organisasi asal dilakukan sebelum instruksi.");
    }

    @Test
    void tellsAReceiptBeforeTheLetter() {
        WalkExample departed = walk.with("PR-A volunteer-in-unit", "2 skip");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R64");
    }
}
