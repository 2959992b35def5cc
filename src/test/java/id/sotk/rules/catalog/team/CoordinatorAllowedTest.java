package id.sotk.rules.catalog.team;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import org.junit.jupiter.api.Test;

class CoordinatorAllowedTest {

    private final Trial trial = Trial.of("coordinator-allowed");

    private static Designs dinas(String pattern) {
        return Designs.of("Dinas Perizinan", pattern, PositionKind.JPT_PRATAMA)
                .functional("Rina", "Dinas Perizinan")
                .functional("Asep", "Dinas Perizinan")
                .functional("Sari", "Dinas Perizinan")
                .team("Tim Izin", "Dinas Perizinan", "Rina", "Asep");
    }

    @Test
    void acceptsACoordinatorWhereThePatternProvidesForOne() {
        assertThat(trial.findings(dinas("one").coordinator("Tim Izin", "Sari"))).isEmpty();
        assertThat(trial.findings(dinas("two"))).isEmpty();
    }

    @Test
    void tellsACoordinatorElsewhere() {
        Designs design = dinas("two").coordinator("Tim Izin", "Sari");

        assertThat(trial.subjects(design)).containsExactly(id("Tim Izin"));
        trial.everyFixMends(design);
    }
}
