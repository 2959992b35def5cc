package id.sotk.rules.catalog.team;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamRoleKindTest {

    private final Trial trial = Trial.of(
            "team-role-kind",
            Map.of("seat", "CHAIR", "kinds", List.of("FUNCTIONAL", "EXECUTOR"), "exceptCoordinating", true));

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
    void acceptsFunctionalOfficialsAndExecutors() {
        assertThat(trial.findings(dinas()
                .team("Tim Data", "Bidang Data", "Rina", "Asep")
                .team("Tim Arsip", "Bidang Data", "Dedi", "Asep")))
                .isEmpty();
    }

    @Test
    void tellsAnAdministratorWhoChairs() {
        Designs design = dinas().team("Tim Data", "Bidang Data", "Kepala Bidang Data", "Rina", "Dedi");

        assertThat(trial.subjects(design)).containsExactly(id("Tim Data"));
        assertThat(trial.fixes(design)).hasSize(2);
        trial.everyFixMends(design);
    }

    @Test
    void leavesOutTheHeadOfACoordinatingPost() {
        assertThat(trial.findings(dinas().team("Tim Data", "Bidang Data", "Kepala Bidang Data", "Rina")
                .roles("Bidang Data", roles -> roles.withCoordinating(true))))
                .isEmpty();
    }

    @Test
    void judgesTheCoordinatorToo() {
        Trial coordinator = Trial.of("team-role-kind", Map.of("seat", "coordinator", "kinds", List.of("functional")));
        Designs design = dinas().team("Tim Data", "Bidang Data", "Rina", "Asep").coordinator("Tim Data", "Dedi");

        assertThat(coordinator.subjects(design)).containsExactly(id("Tim Data"));
        coordinator.everyFixMends(design);
    }
}
