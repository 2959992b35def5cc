package id.sotk.rules.catalog.team;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamRoleCompetenceTest {

    private final Trial trial = Trial.of("team-role-competence", Map.of("seat", "CHAIR"));

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
        Designs design = team().qualification("Rina", known -> known.withCompetences(List.of("kearsipan")));

        assertThat(trial.told(design).getFirst()).startsWith(
                "Rina, ketua Tim Data, berkompetensi kearsipan, yang tidak sesuai dengan bidang pekerjaan data.");
        assertThat(trial.findings(design).getFirst().severity()).isEqualTo(Severity.VIOLATION);
        trial.everyFixMends(design);
    }

    @Test
    void tellsWhatIsNotOnRecordAsAWarning() {
        Designs design = team().qualification("Rina", known -> known.withCompetences(List.of()));

        assertThat(trial.findings(design).getFirst().severity()).isEqualTo(Severity.WARNING);
        assertThat(trial.told(design).getFirst()).contains("belum dicatat");
    }
}
