package id.sotk.rules.catalog.unit;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransformationTeamTest {

    private final Trial trial = Trial.of(
            "transformation-team", Map.of("name", "transformasi manajemen", "units", List.of("SECRETARIAT")));

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .box("Sekretariat", "Dinas Sosial", UnitKind.SECRETARIAT, PositionKind.ADMINISTRATOR)
                .bidang("Bidang Data", "Dinas Sosial")
                .functional("Rina", "Sekretariat")
                .functional("Asep", "Sekretariat")
                .functional("Dedi", "Bidang Data");
    }

    @Test
    void acceptsATeamOfTheSecretariat() {
        assertThat(trial.findings(
                dinas().team("Tim Transformasi Manajemen", "Sekretariat", "Rina", "Asep", "Kepala Sekretariat")))
                .isEmpty();
    }

    @Test
    void tellsAnApparatusWithoutOne() {
        assertThat(trial.subjects(dinas().team("Tim Data", "Bidang Data", "Dedi"))).containsExactly(id("Dinas Sosial"));
    }

    @Test
    void tellsAMemberFromElsewhere() {
        Designs design = dinas().team("Tim Transformasi Manajemen", "Sekretariat", "Rina", "Asep", "Dedi");

        assertThat(trial.subjects(design)).containsExactly(id("Tim Transformasi Manajemen"));
        trial.everyFixMends(design);
    }
}
