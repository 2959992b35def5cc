package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class EachAddressedTest {

    private static final String RULE = "each-addressed";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsMembersWithoutARole() {
        WalkExample departed = walk.with("PL2 skip");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R103");
        assertThat(departed.facts(RULE)).containsExactly(
                "Yayan Ramdani, S.E. dan Ronald Lubis, S.E. belum mendapat pembagian peran ketika pelaksanaan kegiatan berlangsung.");
    }
}
