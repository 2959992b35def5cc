package id.sotk.rules.catalog.unit;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Mends;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostKindTest {

    private static Designs single() {
        return Designs.of("Dinas Perizinan", "one", PositionKind.JPT_PRATAMA)
                .box("Sekretariat", "Dinas Perizinan", UnitKind.SECRETARIAT, PositionKind.ADMINISTRATOR);
    }

    @Test
    void acceptsTheKindsThePatternHas() {
        Trial heads = Trial.of("post-kind", Map.of("levels", List.of(1)));

        assertThat(heads.findings(single())).isEmpty();
    }

    @Test
    void tellsAHeadOfAnotherKind() {
        Trial heads = Trial.of("post-kind", Map.of("levels", List.of(1)));

        assertThat(heads.told(Designs.of("Kelurahan Dago", "headed", PositionKind.PENGAWAS)))
                .singleElement()
                .asString()
                .startsWith("Kelurahan Dago dikepalai Pejabat Pengawas, padahal pola “headed” menentukan Pejabat "
                        + "Fungsional pada Level 1.");
    }

    @Test
    void tellsAKindBelowThatThePatternDoesNotKnowButInABranchLeftOut() {
        Trial administrators = Trial.of(
                "post-kind",
                Map.of("kinds", List.of("ADMINISTRATOR"), "exceptUnits", List.of("SECRETARIAT")));

        assertThat(administrators.subjects(single().bidang("Bidang Data", "Dinas Perizinan")))
                .containsExactly(id("Bidang Data"));
    }

    @Test
    void offersATechnicalUnitThePatternItIsListedUnder() {
        Trial all = Trial.of("post-kind");
        Designs design = Designs.of("Dinas Kesehatan", "two", PositionKind.JPT_PRATAMA)
                .box("Puskesmas Garuda", "Dinas Kesehatan", UnitKind.TECHNICAL_UNIT, PositionKind.FUNCTIONAL);

        assertThat(all.fixes(design)).containsExactly(Mends.follow(
                design.build().identity(), design.build().units().get(id("Puskesmas Garuda")), "headed"));
        all.everyFixMends(design);
    }
}
