package id.sotk.rules.catalog.team;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.SeatInTeam;
import id.sotk.model.PositionKind;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamRoleJobClassTest {

    private final Trial trial = Trial.of("team-role-job-class", Map.of("seat", "CHAIR", "minimum", 6));

    private static Designs dinas(int jobClass) {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .functional("Rina", "Bidang Data")
                .executor("Asep", "Bidang Data", 5)
                .executor("Dedi", "Bidang Data", jobClass)
                .team("Tim Data", "Bidang Data", "Dedi", "Asep", "Rina");
    }

    @Test
    void acceptsAnExecutorOfTheClass() {
        assertThat(trial.findings(dinas(6))).isEmpty();
    }

    @Test
    void tellsAnExecutorBelowAndMendsByAMemberWhoMeetsIt() {
        assertThat(trial.fixes(dinas(5))).containsExactly(new SeatInTeam(id("Tim Data"), id("Rina"), TeamSeat.CHAIR));
        trial.everyFixMends(dinas(5));
    }
}
