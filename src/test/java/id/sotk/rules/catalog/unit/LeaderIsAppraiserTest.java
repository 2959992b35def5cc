package id.sotk.rules.catalog.unit;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaderIsAppraiserTest {

    private final Trial trial = Trial.of("leader-is-appraiser");

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .functional("Rina", "Bidang Data")
                .functional("Asep", "Bidang Data");
    }

    @Test
    void acceptsAHeadWhoAppraisesAndLeads() {
        assertThat(trial.findings(dinas())).isEmpty();
    }

    @Test
    void tellsAUnitLedBySomeoneElseOnce() {
        Designs design = dinas().roles("Bidang Data", roles -> roles.withLeader(Optional.of(id("Dinas Sosial"))));

        assertThat(trial.subjects(design)).containsExactly(id("Bidang Data"));
        trial.everyFixMends(design);
    }

    @Test
    void tellsAnOfficialAppraisedBySomeoneElse() {
        Designs design = dinas().appraiser("Rina", "Dinas Sosial");

        assertThat(trial.subjects(design)).containsExactly(id("Rina"));
        trial.everyFixMends(design);
    }
}
