package id.sotk.rules.catalog.placement;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import org.junit.jupiter.api.Test;

class SuperiorAppraisesTest {

    private final Trial trial = Trial.of("superior-appraises");

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .bidang("Bidang Bantuan", "Dinas Sosial")
                .functional("Rina", "Bidang Data");
    }

    @Test
    void acceptsTheDirectSuperiorAsAppraiser() {
        assertThat(trial.findings(dinas())).isEmpty();
        assertThat(trial.findings(dinas().appraiser("Rina", "Bidang Data"))).isEmpty();
        assertThat(trial.findings(dinas().appraiser("Rina", "Kepala Bidang Data"))).isEmpty();
    }

    @Test
    void tellsAnAppraiserWhoIsNotTheDirectSuperior() {
        assertThat(trial.told(dinas().appraiser("Rina", "Bidang Bantuan")))
                .containsExactly("Rina dinilai oleh Kepala Bidang Bantuan (Kepala Bidang Bantuan), padahal atasan "
                        + "langsungnya Kepala Bidang Data (Kepala Bidang Data). Tetapkan atasan langsung sebagai Pejabat Penilai Kinerja, atau "
                        + "pindahkan kedudukannya ke bawah penilai itu.");
    }

    @Test
    void mendsByLettingTheSuperiorAppraise() {
        trial.everyFixMends(dinas().appraiser("Rina", "Bidang Bantuan"));
    }
}
