package id.sotk.rules.catalog.team;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoordinatorExpectedTest {

    private final Trial trial = Trial.of("coordinator-expected", Map.of("minTeams", 2));

    private static Designs dinas(String pattern) {
        return Designs.of("Dinas Perizinan", pattern, PositionKind.JPT_PRATAMA)
                .functional("Rina", "Dinas Perizinan")
                .functional("Asep", "Dinas Perizinan")
                .functional("Sari", "Dinas Perizinan")
                .team("Tim Izin", "Dinas Perizinan", "Rina")
                .team("Tim Usaha", "Dinas Perizinan", "Asep");
    }

    @Test
    void acceptsOneCoordinatorForSeveralTeams() {
        assertThat(trial.findings(dinas("one").coordinator("Tim Izin", "Sari"))).isEmpty();
    }

    @Test
    void tellsSeveralChairedTeamsWithoutOne() {
        assertThat(trial.subjects(dinas("one"))).containsExactly(id("Dinas Perizinan"));
    }

    @Test
    void leavesOutPatternsWithoutCoordinators() {
        assertThat(trial.findings(dinas("two"))).isEmpty();
    }
}
