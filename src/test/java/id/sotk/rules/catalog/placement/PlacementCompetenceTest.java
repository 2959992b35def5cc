package id.sotk.rules.catalog.placement;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementCompetenceTest {

    private final Trial trial = Trial.of("placement-competence");

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .functional("Rina", "Bidang Data")
                .executor("Dedi", "Bidang Data");
    }

    @Test
    void acceptsOfficialsWithACompetenceOnRecord() {
        assertThat(trial.findings(dinas())).isEmpty();
    }

    @Test
    void tellsWhomOfAUnitLacksOne() {
        assertThat(trial.told(dinas().qualification("Dedi", known -> known.withCompetences(List.of()))))
                .singleElement()
                .asString()
                .startsWith("Kompetensi Dedi pada Bidang Data belum dicatat.");
    }
}
