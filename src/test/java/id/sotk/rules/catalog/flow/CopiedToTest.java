package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class CopiedToTest {

    private static final String RULE = "copied-to";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void acceptsARequestWithItsCopies() {
        assertThat(walk.with("PR4 cross-unit", "PR9 individual").clauses(RULE)).isEmpty();
    }

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsARequestWithoutACopyForTheOwnAppraiser() {
        WalkExample departed = walk.with("PR4 cross-unit", "PR9 individual", "PR8 oral");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R53");
        assertThat(departed.facts(RULE)).containsExactly(
                "Surat permohonan oleh Sekretaris Dinas (Indah Rahayu, S.Psi., M.AP.) tidak ditembuskan kepada Pejabat Penilai Kinerja pada unit pemohon.");
    }
}
