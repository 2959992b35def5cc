package id.sotk.rules.catalog.placement;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadAppraisesTest {

    private static final Trial TRIAL = Trial.of("head-appraises", Map.of("without", List.of("ADMINISTRATOR")));

    private static Designs dinas() {
        return Designs.of("Dinas Energi", "three", PositionKind.JPT_PRATAMA)
                .seksi("Seksi Listrik", "Dinas Energi")
                .functional("Rina", "Dinas Energi");
    }

    @Test
    void acceptsTheHeadAsAppraiser() {
        assertThat(TRIAL.findings(dinas())).isEmpty();
    }

    @Test
    void tellsAnotherAppraiserAndOffersAPlaceUnderTheHead() {
        Designs design = dinas().executor("Dedi", "Seksi Listrik");

        assertThat(TRIAL.subjects(design)).containsExactly(id("Dedi"));
        TRIAL.everyFixMends(design);
    }

    @Test
    void asksNothingWhereThePostExists() {
        assertThat(TRIAL.findings(dinas().bidang("Bidang Data", "Dinas Energi").executor("Dedi", "Bidang Data")))
                .isEmpty();
    }
}
