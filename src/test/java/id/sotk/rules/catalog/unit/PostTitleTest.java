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

class PostTitleTest {

    private final Trial lowest = Trial.of(
            "post-title",
            Map.of("titles", List.of("Kepala Sub Bidang"), "levels", List.of(3), "exceptUnits",
                    List.of("SECRETARIAT")));

    private static Designs badan(String below) {
        return Designs.of("Badan Pajak", "three", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Badan Pajak")
                .seksi(below, "Bidang Data");
    }

    @Test
    void acceptsTheTitleHoweverItIsSpaced() {
        assertThat(lowest.findings(badan("Subbidang Arsip"))).isEmpty();
    }

    @Test
    void tellsAnotherTitleWithTheOneTheRegulationGives() {
        assertThat(lowest.told(badan("Seksi Arsip")))
                .singleElement()
                .asString()
                .startsWith("Jabatan pimpinan Seksi Arsip pada Level 3 disebut “Kepala Seksi”, padahal peraturan"
                        + " menyebutnya Kepala Sub Bidang.");
    }

    @Test
    void leavesOutOtherLevelsAndBranches() {
        Designs design = badan("Subbidang Arsip")
                .box("Sekretariat", "Badan Pajak", UnitKind.SECRETARIAT, PositionKind.ADMINISTRATOR)
                .seksi("Subbagian Umum", "Sekretariat");

        assertThat(lowest.findings(design)).isEmpty();
    }

    @Test
    void judgesOnlyTheBranchGiven() {
        Trial secretariat = Trial.of(
                "post-title",
                Map.of("titles", List.of("Kepala Sub Bagian"), "levels", List.of(3), "withinUnits",
                        List.of("SECRETARIAT")));
        Designs design = badan("Seksi Arsip")
                .box("Sekretariat", "Badan Pajak", UnitKind.SECRETARIAT, PositionKind.ADMINISTRATOR)
                .seksi("Urusan Umum", "Sekretariat");

        assertThat(secretariat.subjects(design)).containsExactly(id("Urusan Umum"));
    }

    @Test
    void leavesOutAnOrganisationTheRegulationListsWithoutATitle() {
        Map<String, Object> limits = Map.of("titles", List.of("Kepala Seksi"), "levels", List.of(3));
        Map<String, Object> lenient = Map.of("titles", List.of("Kepala Seksi"), "levels", List.of(3),
                "exceptOrganizations", List.of("Dinas Sosial"));
        Designs design = Designs.of("Dinas Sosial", "three", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .seksi("Subbidang Arsip", "Bidang Data");

        assertThat(Trial.of("post-title", limits).subjects(design)).containsExactly(id("Subbidang Arsip"));
        assertThat(Trial.of("post-title", lenient).findings(design)).isEmpty();
    }
}
