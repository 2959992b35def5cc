package id.sotk.rules.catalog.placement;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacementConsiderationTest {

    private final Trial trial = Trial.of("placement-consideration");

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .functional("Rina", "Bidang Data")
                .executor("Dedi", "Bidang Data");
    }

    @Test
    void acceptsPlacementsWithAConsideration() {
        assertThat(trial.findings(dinas())).isEmpty();
    }

    @Test
    void tellsHowManyOfAUnitHaveNone() {
        assertThat(trial.told(dinas().placed("Dedi", placement -> placement.withConsideration(Optional.empty()))))
                .singleElement()
                .asString()
                .startsWith("1 dari 2 kedudukan pada Bidang Data belum memuat pertimbangan");
    }
}
