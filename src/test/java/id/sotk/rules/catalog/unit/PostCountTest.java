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

class PostCountTest {

    private static final Trial ONE_PENGAWAS = Trial.of(
            "post-count", Map.of("kinds", List.of("PENGAWAS"), "min", 1, "max", 1));

    private static Designs dinas() {
        return Designs.of("Dinas Energi", "three", PositionKind.JPT_PRATAMA)
                .box("Sekretariat", "Dinas Energi", UnitKind.SECRETARIAT, PositionKind.ADMINISTRATOR)
                .seksi("Sub Bagian Umum", "Sekretariat");
    }

    @Test
    void acceptsTheNumberAskedFor() {
        assertThat(ONE_PENGAWAS.findings(dinas())).isEmpty();
    }

    @Test
    void tellsTooManyAndTooFew() {
        assertThat(ONE_PENGAWAS.told(dinas().seksi("Sub Bagian Keuangan", "Sekretariat"))).singleElement()
                .asString()
                .startsWith("Dinas Energi mempunyai 2 Pejabat Pengawas, padahal pola “three” membolehkan"
                        + " paling banyak 1.");
        assertThat(ONE_PENGAWAS.told(Designs.of("Dinas Energi", "three", PositionKind.JPT_PRATAMA))).singleElement()
                .asString()
                .startsWith("Dinas Energi tidak mempunyai Pejabat Pengawas, padahal pola “three” "
                        + "mensyaratkan paling sedikit 1.");
    }

    @Test
    void countsBelowEachUnitOfALevel() {
        Trial each = Trial.of("post-count", Map.of("kinds", List.of("PENGAWAS"), "min", 1, "below", 2));

        assertThat(each.subjects(dinas().bidang("Bidang Listrik", "Dinas Energi")))
                .containsExactly(id("Bidang Listrik"));
    }

    @Test
    void leavesOutBranchesOfAKind() {
        Trial none = Trial.of(
                "post-count",
                Map.of("kinds", List.of("PENGAWAS"), "min", 0, "max", 0, "exceptUnits", List.of("SECRETARIAT")));

        assertThat(none.findings(dinas())).isEmpty();
        assertThat(none.subjects(dinas().bidang("Bidang Listrik", "Dinas Energi").seksi("Seksi", "Bidang Listrik")))
                .containsExactly(id("Dinas Energi"));
        assertThat(none.told(dinas().seksi("Seksi", "Dinas Energi"))).singleElement()
                .asString()
                .startsWith("Dinas Energi mempunyai 1 Pejabat Pengawas di luar tempat yang ditentukan pola “three”.");
    }
}
