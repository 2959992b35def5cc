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

class SuperiorKindTest {

    private final Trial trial = Trial.of(
            "superior-kind",
            Map.of(
                    "staff", List.of("FUNCTIONAL"),
                    "kinds", List.of("JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS"),
                    "independent", List.of("FUNCTIONAL")));

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .functional("Rina", "Bidang Data")
                .functional("Asep", "Bidang Data")
                .executor("Dedi", "Bidang Data");
    }

    @Test
    void acceptsFunctionalOfficialsUnderStructuralOnes() {
        assertThat(trial.findings(dinas())).isEmpty();
    }

    @Test
    void tellsAFunctionalOfficialUnderAnotherWhoHeadsNothing() {
        assertThat(trial.subjects(dinas().superior("Asep", "Rina"))).containsExactly(id("Asep"));
    }

    @Test
    void leavesOutStaffOfOtherKinds() {
        assertThat(trial.findings(dinas().superior("Dedi", "Rina"))).isEmpty();
    }

    @Test
    void judgesOnlySuperiorsOfTheLevelsGiven() {
        Designs design = dinas()
                .box("Seksi Arsip", "Dinas Sosial", UnitKind.SECTION, PositionKind.PENGAWAS)
                .functional("Sari", "Seksi Arsip")
                .functional("Wati", "Dinas Sosial");
        Trial second = Trial.of(
                "superior-kind",
                Map.of("staff", List.of("FUNCTIONAL"), "levels", List.of(2), "kinds", List.of("ADMINISTRATOR")));

        assertThat(second.subjects(design)).containsExactly(id("Seksi Arsip"));
    }

    @Test
    void tellsAnOrdinaryUnitHeadedByAFunctionalOfficialOnce() {
        Designs design = dinas()
                .box("Instalasi", "Dinas Sosial", UnitKind.TECHNICAL_UNIT, PositionKind.FUNCTIONAL)
                .functional("Sari", "Instalasi")
                .functional("Tono", "Instalasi");

        assertThat(trial.subjects(design)).containsExactly(id("Instalasi"));
        trial.everyFixMends(design);
    }

    @Test
    void mendsByPlacingUnderTheHeadOfTheUnit() {
        trial.everyFixMends(dinas().superior("Asep", "Rina"));
    }
}
