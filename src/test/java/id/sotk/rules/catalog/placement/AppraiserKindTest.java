package id.sotk.rules.catalog.placement;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppraiserKindTest {

    private final Trial trial = Trial.of(
            "appraiser-kind",
            Map.of(
                    "kinds", List.of("JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS"),
                    "independent", List.of("FUNCTIONAL")));

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .functional("Rina", "Bidang Data")
                .executor("Dedi", "Bidang Data")
                .executor("Asep", "Bidang Data");
    }

    private static Designs puskesmas() {
        return Designs.of("Puskesmas Garuda", "headed", PositionKind.FUNCTIONAL)
                .functional("Rina", "Puskesmas Garuda")
                .executor("Dedi", "Puskesmas Garuda");
    }

    @Test
    void acceptsStructuralAppraisers() {
        assertThat(trial.findings(dinas())).isEmpty();
    }

    @Test
    void acceptsTheFunctionalHeadOfAnIndependentUnit() {
        assertThat(trial.findings(puskesmas().roles("Puskesmas Garuda", roles -> roles.withIndependent(true))))
                .isEmpty();
    }

    @Test
    void tellsAnExecutorWhoAppraisesAnExecutor() {
        assertThat(trial.subjects(dinas().appraiser("Dedi", "Asep"))).containsExactly(id("Dedi"));
    }

    @Test
    void tellsTheHeadOfAnOrdinaryUnitOnceForAllWhoAreAppraised() {
        assertThat(trial.subjects(puskesmas())).containsExactly(id("Puskesmas Garuda"));
    }

    @Test
    void mendsByTheDirectSuperiorOrByAnIndependentUnit() {
        trial.everyFixMends(dinas().appraiser("Dedi", "Asep"));
        trial.everyFixMends(dinas().superior("Dedi", "Rina"));
        trial.everyFixMends(puskesmas());
    }
}
