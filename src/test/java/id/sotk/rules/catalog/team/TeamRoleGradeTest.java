package id.sotk.rules.catalog.team;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.FunctionalGrade;
import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamRoleGradeTest {

    private final Trial trial = Trial.of(
            "team-role-grade", Map.of("seat", "COORDINATOR", "minimum", "AHLI_MUDA", "experience", true));

    private static Designs dinas(FunctionalGrade grade) {
        return Designs.of("Dinas Perizinan", "one", PositionKind.JPT_PRATAMA)
                .functional("Rina", "Dinas Perizinan", grade)
                .functional("Asep", "Dinas Perizinan", FunctionalGrade.AHLI_MADYA)
                .functional("Sari", "Dinas Perizinan", FunctionalGrade.AHLI_PERTAMA)
                .team("Tim Izin", "Dinas Perizinan", "Sari", "Asep")
                .coordinator("Tim Izin", "Rina");
    }

    @Test
    void acceptsTheGradeOrTheExperience() {
        assertThat(trial.findings(dinas(FunctionalGrade.AHLI_MUDA))).isEmpty();
        assertThat(trial.findings(dinas(FunctionalGrade.PENYELIA)
                .qualification("Rina", known -> known.withSupervisoryExperience(true))))
                .isEmpty();
    }

    @Test
    void tellsALowerGradeAndMendsByAMemberWhoMeetsIt() {
        assertThat(trial.told(dinas(FunctionalGrade.AHLI_PERTAMA)).getFirst())
                .startsWith(
                        "Jenjang Rina, koordinator Tim Izin, ialah Ahli Pertama, lebih rendah daripada syarat Ahli Muda");
        trial.everyFixMends(dinas(FunctionalGrade.AHLI_PERTAMA));
    }
}
