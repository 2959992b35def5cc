package id.sotk.rules.catalog.unit;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import org.junit.jupiter.api.Test;

class CoordinatingLevelTest {

    private final Trial trial = Trial.of("coordinating-level");

    private static Designs dinas() {
        return Designs.of("Dinas Perhubungan", "three", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Lalu Lintas", "Dinas Perhubungan")
                .seksi("Seksi Rambu", "Bidang Lalu Lintas")
                .bidang("Bidang Angkutan", "Dinas Perhubungan")
                .seksi("Seksi Terminal", "Bidang Angkutan");
    }

    @Test
    void acceptsSectionsWhileNobodySitsDirectlyAbove() {
        assertThat(trial.findings(dinas().executor("Dedi", "Seksi Rambu"))).isEmpty();
    }

    @Test
    void tellsTheSectionsBelowADivisionWithStaffOfItsOwn() {
        Designs design = dinas().executor("Dedi", "Bidang Lalu Lintas");

        assertThat(trial.subjects(design)).containsExactly(id("Seksi Rambu"));
        trial.everyFixMends(design);
    }

    @Test
    void tellsEverySectionWhereStaffSitUnderTheHeadOfTheApparatus() {
        assertThat(trial.subjects(dinas().executor("Dedi", "Dinas Perhubungan")))
                .containsExactly(id("Seksi Rambu"), id("Seksi Terminal"));
    }

    @Test
    void acceptsCoordinatingSections() {
        assertThat(trial.findings(dinas()
                .executor("Dedi", "Seksi Rambu")
                .roles("Seksi Rambu", roles -> roles.withCoordinating(true))))
                .isEmpty();
    }
}
