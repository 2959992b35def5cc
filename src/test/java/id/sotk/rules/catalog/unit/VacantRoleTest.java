package id.sotk.rules.catalog.unit;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.Tenure;
import id.sotk.model.UnitKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import org.junit.jupiter.api.Test;

class VacantRoleTest {

    private final Trial trial = Trial.of("vacant-role");

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .bidang("Bidang Bantuan", "Dinas Sosial")
                .functional("Rina", "Bidang Data");
    }

    @Test
    void acceptsFilledPostsAndVacantOnesWithNobodyBelow() {
        assertThat(trial.findings(dinas())).isEmpty();
        assertThat(trial.findings(dinas().vacant("Bidang Bantuan"))).isEmpty();
    }

    @Test
    void tellsAVacantPostThatAppraises() {
        assertThat(trial.told(dinas().vacant("Bidang Data")))
                .containsExactly(
                        "Jabatan Kepala Bidang Data kosong, padahal seorang pejabat dinilai atau dipimpin olehnya. "
                                + "Isi jabatan ini, atau tunjuk Plt.");
    }

    @Test
    void callsAVacantSecretaryAfterTheAgency() {
        Designs design = dinas()
                .box("Sekretariat", "Dinas Sosial", UnitKind.SECRETARIAT, PositionKind.ADMINISTRATOR)
                .unit("Sekretariat", unit -> unit.withPost(Post.vacant("Sekretaris", PositionKind.ADMINISTRATOR)))
                .functional("Sari", "Sekretariat");

        assertThat(trial.told(design)).singleElement()
                .asString()
                .startsWith("Jabatan Sekretaris Dinas Sosial kosong,");
    }

    @Test
    void acceptsAnActingHolder() {
        assertThat(trial.findings(dinas().unit("Bidang Data", unit -> unit.withPost(
                unit.post().orElseThrow().vacated().heldBy(id("Kepala Bidang Bantuan"), Tenure.PLT)))))
                .isEmpty();
    }
}
