package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class AddressedToTest {

    private static final String RULE = "addressed-to";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsAProposalThatMissesTheHeadOfTheRegion() {
        WalkExample departed = walk.with("PR-T1 to:level-1");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R67");
        assertThat(departed.facts(RULE)).containsExactly(
                "Pengusulan tim kerja oleh Kepala Dinas Komunikasi dan Informatika (Hendra Kusuma, S.T., M.Kom.) tidak disampaikan kepada Ketua Tim Verifikasi atau Wali Kota.");
    }

    @Test
    void tellsAResultThatGoesToTheWrongOfficial() {
        WalkExample departed = walk.with("PL6 to:level-1");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R106b");
    }
}
