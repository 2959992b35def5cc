package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class EachActsTest {

    private static final String RULE = "each-acts";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsMembersWithoutAPlanOfTheirOwn() {
        WalkExample departed = walk.with("PL-P skip");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R116");
        assertThat(departed.facts(RULE)).containsExactly(
                "Yayan Ramdani, S.E. dan Ronald Lubis, S.E. tidak tercatat melakukan penyusunan rencana kerja individu sampai pekerjaan ditutup dengan pernyataan selesai.");
    }

    @Test
    void tellsTheOneMemberWhoStayedAway() {
        WalkExample departed = walk.with("PL-P without:ronald-lubis");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R116");
    }

    @Test
    void tellsMembersWhoDidNotReport() {
        WalkExample departed = walk.with("PL-M skip");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R112");
    }
}
