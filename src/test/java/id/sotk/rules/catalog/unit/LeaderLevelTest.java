package id.sotk.rules.catalog.unit;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaderLevelTest {

    private final Trial trial = Trial.of("leader-level");

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA).bidang("Bidang Data", "Dinas Sosial");
    }

    private static Designs led(String leader) {
        return dinas().roles("Bidang Data", roles -> roles.withLeader(Optional.of(id(leader))));
    }

    @Test
    void acceptsTheLeaderOfThePatternNamedOrNot() {
        assertThat(trial.findings(dinas())).isEmpty();
        assertThat(trial.findings(led("Bidang Data"))).isEmpty();
    }

    @Test
    void tellsALeaderFromAnotherLevel() {
        assertThat(trial.subjects(led("Dinas Sosial"))).containsExactly(id("Bidang Data"));
        trial.everyFixMends(led("Dinas Sosial"));
    }
}
