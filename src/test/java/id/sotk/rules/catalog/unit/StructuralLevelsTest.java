package id.sotk.rules.catalog.unit;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Mends;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StructuralLevelsTest {

    private final Trial trial = Trial.of(
            "structural-levels",
            Map.of("max", 2, "exceptPatterns", List.of("three"), "exceptUnits", List.of("SECRETARIAT")));

    private static Designs dinas(String pattern) {
        return Designs.of("Dinas Sosial", pattern, PositionKind.JPT_PRATAMA)
                .box("Sekretariat", "Dinas Sosial", UnitKind.SECRETARIAT, PositionKind.ADMINISTRATOR)
                .seksi("Subbagian Umum", "Sekretariat")
                .bidang("Bidang Data", "Dinas Sosial")
                .functionalGroup("Kelompok JF", "Bidang Data");
    }

    @Test
    void acceptsTwoLevelsASecretariatWithMoreAndAFunctionalGroup() {
        assertThat(trial.findings(dinas("two"))).isEmpty();
    }

    @Test
    void tellsADivisionWithSectionsOnce() {
        Designs design = dinas("two").seksi("Seksi Arsip", "Bidang Data").seksi("Seksi Statistik", "Bidang Data");

        assertThat(trial.subjects(design)).containsExactly(id("Bidang Data"));
        assertThat(trial.fixes(design)).containsExactly(Mends.exempt(design.build().units().get(id("Bidang Data"))));
        trial.everyFixMends(design);
    }

    @Test
    void acceptsAPermittedException() {
        assertThat(trial.findings(dinas("two")
                .seksi("Seksi Arsip", "Bidang Data")
                .roles("Dinas Sosial", roles -> roles.withExempt(true))))
                .isEmpty();
    }

    @Test
    void leavesOutThePatternsThatAllowMore() {
        assertThat(trial.findings(dinas("three").seksi("Seksi Arsip", "Bidang Data"))).isEmpty();
    }
}
