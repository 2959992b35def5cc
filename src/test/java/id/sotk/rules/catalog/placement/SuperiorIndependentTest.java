package id.sotk.rules.catalog.placement;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuperiorIndependentTest {

    private final Trial trial = Trial.of("superior-independent", Map.of("kinds", List.of("FUNCTIONAL")));

    private static Designs dinas() {
        return Designs.of("Dinas Kesehatan", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Kesehatan")
                .box("Puskesmas Garuda", "Dinas Kesehatan", UnitKind.TECHNICAL_UNIT, PositionKind.FUNCTIONAL)
                .functional("Rina", "Bidang Data")
                .executor("Dedi", "Bidang Data");
    }

    @Test
    void acceptsAFunctionalOfficialWithNobodyBelow() {
        assertThat(trial.findings(dinas())).isEmpty();
    }

    @Test
    void acceptsTheHeadOfAnIndependentUnit() {
        assertThat(trial.findings(dinas()
                .executor("Sari", "Puskesmas Garuda")
                .roles("Puskesmas Garuda", roles -> roles.withIndependent(true))))
                .isEmpty();
    }

    @Test
    void tellsAFunctionalOfficialWithAnExecutorBelow() {
        assertThat(trial.subjects(dinas().superior("Dedi", "Rina"))).containsExactly(id("Rina"));
    }

    @Test
    void tellsTheHeadOfAnOrdinaryUnit() {
        assertThat(trial.subjects(dinas().executor("Sari", "Puskesmas Garuda")))
                .containsExactly(id("Puskesmas Garuda"));
    }

    @Test
    void mendsByTheHeadOfTheUnitOrByAnIndependentUnit() {
        trial.everyFixMends(dinas().superior("Dedi", "Rina"));
        trial.everyFixMends(dinas().executor("Sari", "Puskesmas Garuda"));
    }
}
