package id.sotk.rules.catalog.team;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import org.junit.jupiter.api.Test;

class ChairFromOwnerUnitTest {

    private final Trial trial = Trial.of("chair-from-owner-unit");

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .bidang("Bidang Bantuan", "Dinas Sosial")
                .functional("Rina", "Bidang Data")
                .functional("Asep", "Bidang Data")
                .executor("Dedi", "Bidang Data")
                .functional("Sari", "Bidang Bantuan");
    }

    @Test
    void acceptsChairFromOwnerUnit() {
        assertThat(trial.findings(dinas().team("Tim Data", "Bidang Data", "Rina", "Sari"))).isEmpty();
    }

    @Test
    void acceptsChairFromAUnitBelowTheOwner() {
        assertThat(trial.findings(dinas().team("Tim Data", "Dinas Sosial", "Sari", "Rina"))).isEmpty();
    }

    @Test
    void tellsAGuestWhoChairs() {
        Designs design = dinas().team("Tim Data", "Bidang Data", "Sari", "Rina", "Asep");

        assertThat(trial.told(design))
                .containsExactly("Ketua Tim Data, yaitu Sari, berasal dari Bidang Bantuan, bukan dari Bidang Data "
                        + "sebagai pemilik kinerja. Pilih ketua dari unit pemilik kinerja.");
        trial.everyFixMends(design);
    }

    @Test
    void tellsAnUnplacedChairAsNotOnRecord() {
        Designs design = dinas().functional("Tono", "").team("Tim Data", "Bidang Data", "Tono", "Rina");

        assertThat(trial.findings(design).getFirst().severity()).isEqualTo(Severity.WARNING);
        assertThat(trial.told(design).getFirst()).startsWith("Unit asal Tono, ketua Tim Data, belum dicatat");
    }
}
