package id.sotk.rules.catalog.placement;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.PlaceOfficial;
import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Mends;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppraiserLevelTest {

    private final Trial trial = Trial.of("appraiser-level");

    private static Designs dinas(String pattern) {
        return Designs.of("Dinas Sosial", pattern, PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .bidang("Bidang Bantuan", "Dinas Sosial")
                .functional("Rina", "Bidang Data");
    }

    @Test
    void acceptsOfficialsUnderTheLevelOfThePattern() {
        assertThat(trial.findings(dinas("two"))).isEmpty();
    }

    @Test
    void judgesOnlyTheKindsAndGradesItIsGiven() {
        Designs design = dinas("two").executor("Dedi", "Dinas Sosial").functional("Wati", "Dinas Sosial");

        assertThat(Trial.of("appraiser-level", Map.of("staff", List.of("EXECUTOR"))).subjects(design))
                .containsExactly(id("Dedi"));
        assertThat(Trial.of("appraiser-level", Map.of("staff", List.of("FUNCTIONAL"), "grades", List.of("AHLI_UTAMA")))
                .subjects(design))
                .isEmpty();
    }

    @Test
    void tellsAnOfficialDirectlyUnderTheHeadOfTheApparatus() {
        Designs design = dinas("two").executor("Dedi", "Dinas Sosial");

        assertThat(trial.subjects(design)).containsExactly(id("Dedi"));
        assertThat(trial.fixes(design)).hasSize(2);
        trial.everyFixMends(design);
    }

    @Test
    void tellsAnOfficialUnderASupervisorAndMendsByTheUnitAbove() {
        Designs design = dinas("two").seksi("Seksi Arsip", "Bidang Data").executor("Dedi", "Seksi Arsip");

        assertThat(trial.fixes(design)).containsExactly(new PlaceOfficial(id("Dedi"), Optional.of(id("Bidang Data"))));
        trial.everyFixMends(design);
    }

    @Test
    void mendsAWrongAppraiserByTheDirectSuperior() {
        Designs design = dinas("two").appraiser("Rina", "Dinas Sosial");

        assertThat(trial.fixes(design)).contains(Mends.appraiseBySuperior(design.build().officials().get(id("Rina"))));
        trial.everyFixMends(design);
    }

    @Test
    void offersACoordinatingPostWhereThePatternHasThem() {
        Designs design = dinas("three").seksi("Seksi Arsip", "Bidang Data").executor("Dedi", "Seksi Arsip");

        assertThat(trial.fixes(design).getFirst())
                .isEqualTo(Mends.coordinate(design.build().units().get(id("Seksi Arsip"))));
        trial.everyFixMends(design);
    }

    @Test
    void acceptsTheOtherLevelsThePatternAllows() {
        assertThat(trial.findings(Designs.of("Sekretariat Daerah", "bureau", PositionKind.JPT_PRATAMA)
                .box("Asisten Umum", "Sekretariat Daerah", UnitKind.ASSISTANCE, PositionKind.JPT_PRATAMA)
                .bidang("Bagian Hukum", "Asisten Umum")
                .functional("Rina", "Bagian Hukum")
                .functional("Asep", "Asisten Umum")))
                .isEmpty();
    }

    @Test
    void tellsAPostOfTheWrongKindOnceForAllItAppraises() {
        assertThat(trial.subjects(Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .seksi("Seksi Arsip", "Dinas Sosial")
                .executor("Dedi", "Seksi Arsip")
                .executor("Asep", "Seksi Arsip")))
                .containsExactly(id("Seksi Arsip"));
    }

    @Test
    void saysNothingBeforeAPatternIsChosen() {
        assertThat(trial.findings(Designs.unpatterned("Dinas Sosial", PositionKind.JPT_PRATAMA)
                .executor("Dedi", "Dinas Sosial")))
                .isEmpty();
    }

    @Test
    void judgesOnlyThePatternsOfItsClause() {
        Trial limited = Trial.within("one", "appraiser-level", Map.of());

        assertThat(limited.findings(dinas("two").executor("Dedi", "Dinas Sosial"))).isEmpty();
    }
}
