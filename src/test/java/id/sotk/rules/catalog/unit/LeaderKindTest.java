package id.sotk.rules.catalog.unit;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaderKindTest {

    private final Trial trial = Trial.of(
            "leader-kind",
            Map.of(
                    "kinds", List.of("JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS"),
                    "heading", List.of("FUNCTIONAL")));

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .box("Puskesmas", "Dinas Sosial", UnitKind.TECHNICAL_UNIT, PositionKind.FUNCTIONAL)
                .executor("Dedi", "Bidang Data");
    }

    @Test
    void acceptsStructuralHeadsAndFunctionalOnes() {
        assertThat(trial.findings(dinas())).isEmpty();
    }

    @Test
    void tellsAnExecutorWhoLeads() {
        Designs design = dinas().roles("Bidang Data", roles -> roles.withLeader(Optional.of(id("Dedi"))));

        assertThat(trial.subjects(design)).containsExactly(id("Bidang Data"));
        trial.everyFixMends(design);
    }

    @Test
    void tellsAUnitHeadedByAnExecutor() {
        assertThat(trial.subjects(
                dinas().box("Gudang", "Dinas Sosial", UnitKind.TECHNICAL_UNIT, PositionKind.EXECUTOR)))
                .containsExactly(id("Gudang"));
    }
}
