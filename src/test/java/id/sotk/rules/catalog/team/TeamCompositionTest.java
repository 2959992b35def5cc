package id.sotk.rules.catalog.team;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.SeatInTeam;
import id.sotk.model.PositionKind;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamCompositionTest {

    private final Trial trial = Trial.of("team-composition", Map.of("teams", "FIXED", "minMembers", 1));

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
    void acceptsAChairWithMembers() {
        assertThat(trial.findings(dinas().team("Tim Data", "Bidang Data", "Rina", "Asep"))).isEmpty();
    }

    @Test
    void tellsATeamWithoutAChairAndPrefersMembersOfTheOwnerUnit() {
        Designs design = dinas().team("Tim Data", "Bidang Data", "", "Sari", "Rina", "Asep");

        assertThat(trial.fixes(design))
                .containsExactly(
                        new SeatInTeam(id("Tim Data"), id("Rina"), TeamSeat.CHAIR),
                        new SeatInTeam(id("Tim Data"), id("Asep"), TeamSeat.CHAIR));
        trial.everyFixMends(design);
    }

    @Test
    void tellsATeamWithoutMembers() {
        assertThat(trial.told(dinas().team("Tim Data", "Bidang Data", "Rina")))
                .singleElement()
                .asString()
                .startsWith("Tim Data mempunyai anggota kurang dari 1 orang.");
    }

    @Test
    void leavesOutTeamsWithoutALetterUnlessTheClauseIsAboutThem() {
        Designs design = dinas().team("Tim Data", "Bidang Data", "", "Rina", "Asep")
                .team("Tim Data", team -> team.withTerm(team.term().withInstrument(Optional.empty())));

        assertThat(trial.findings(design)).isEmpty();
        assertThat(Trial.of("team-composition", Map.of("teams", "UNFIXED", "minMembers", 1)).subjects(design))
                .containsExactly(id("Tim Data"));
    }
}
