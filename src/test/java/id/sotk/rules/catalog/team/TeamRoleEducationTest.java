package id.sotk.rules.catalog.team;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.Education;
import id.sotk.model.PositionKind;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamRoleEducationTest {

    private final Trial trial = Trial.of("team-role-education", Map.of("seat", "CHAIR", "minimum", "D3"));

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .bidang("Bidang Bantuan", "Dinas Sosial")
                .functional("Rina", "Bidang Data")
                .functional("Asep", "Bidang Data")
                .executor("Dedi", "Bidang Data")
                .functional("Sari", "Bidang Bantuan");
    }

    private static Designs team() {
        return dinas().team("Tim Data", "Bidang Data", "Rina", "Asep", "Dedi");
    }

    @Test
    void acceptsAChairWhoMeetsIt() {
        assertThat(trial.findings(team())).isEmpty();
    }

    @Test
    void tellsAChairBelowAndMendsByAMemberWhoMeetsIt() {
        Designs design = team().qualification("Rina", known -> known.withEducation(Optional.of(Education.SMA)));

        assertThat(trial.told(design).getFirst())
                .startsWith("Pendidikan Rina, ketua Tim Data, ialah SMA, lebih rendah daripada syarat D3.");
        assertThat(trial.findings(design).getFirst().severity()).isEqualTo(Severity.VIOLATION);
        trial.everyFixMends(design);
    }

    @Test
    void tellsWhatIsNotOnRecordAsAWarning() {
        Designs design = team().qualification("Rina", known -> known.withEducation(Optional.empty()));

        assertThat(trial.findings(design).getFirst().severity()).isEqualTo(Severity.WARNING);
        assertThat(trial.told(design).getFirst()).contains("belum dicatat");
    }
}
