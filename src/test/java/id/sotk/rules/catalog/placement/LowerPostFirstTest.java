package id.sotk.rules.catalog.placement;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.PlaceOfficial;
import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LowerPostFirstTest {

    private final Trial trial = Trial.of(
            "lower-post-first",
            Map.of(
                    "staff", List.of("EXECUTOR"),
                    "superiors", List.of("ADMINISTRATOR"),
                    "lower", List.of("PENGAWAS"),
                    "exceptPatterns", List.of("three")));

    private static Designs kecamatan(String pattern) {
        return Designs.of("Kecamatan Coblong", pattern, PositionKind.ADMINISTRATOR)
                .seksi("Seksi Pemerintahan", "Kecamatan Coblong")
                .seksi("Seksi Ekonomi", "Kecamatan Coblong")
                .executor("Dedi", "Seksi Ekonomi");
    }

    @Test
    void acceptsExecutorsUnderASupervisor() {
        assertThat(trial.findings(kecamatan("district"))).isEmpty();
    }

    @Test
    void tellsAnExecutorUnderTheAdministratorOfAUnitWithSupervisors() {
        assertThat(trial.subjects(kecamatan("district").executor("Asep", "Kecamatan Coblong")))
                .containsExactly(id("Asep"));
    }

    @Test
    void acceptsFunctionalOfficialsThere() {
        assertThat(trial.findings(kecamatan("district").functional("Rina", "Kecamatan Coblong")))
                .isEmpty();
    }

    @Test
    void acceptsExecutorsUnderAnAdministratorWithoutSupervisors() {
        assertThat(trial.findings(Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .executor("Dedi", "Bidang Data")))
                .isEmpty();
    }

    @Test
    void leavesOutThePatternsThatNameAnotherSuperior() {
        assertThat(trial.findings(kecamatan("three").executor("Asep", "Kecamatan Coblong")))
                .isEmpty();
    }

    @Test
    void leavesOutABranchThatFollowsItsOwnPattern() {
        assertThat(trial.findings(Designs.of("Kecamatan Coblong", "district", PositionKind.ADMINISTRATOR)
                .box("Kelurahan Dago", "Kecamatan Coblong", UnitKind.TECHNICAL_UNIT, PositionKind.PENGAWAS)
                .roles("Kelurahan Dago", roles -> roles.withPattern(Optional.of("headed")))
                .executor("Asep", "Kecamatan Coblong")))
                .isEmpty();
    }

    @Test
    void mendsByAnyOfTheLowerUnits() {
        Designs design = kecamatan("district").executor("Asep", "Kecamatan Coblong");

        assertThat(trial.fixes(design))
                .containsExactly(
                        new PlaceOfficial(id("Asep"), Optional.of(id("Seksi Pemerintahan"))),
                        new PlaceOfficial(id("Asep"), Optional.of(id("Seksi Ekonomi"))));
        trial.everyFixMends(design);
    }
}
