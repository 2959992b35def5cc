package id.sotk.cli;

import static id.sotk.cli.Terminal.sample;
import static id.sotk.cli.Terminal.sotk;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.cli.Terminal.Said;
import id.sotk.cli.work.ExitStatus;
import id.sotk.simulation.SampleWalk;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The terminal walks every mechanism of every regulation by the usual choices, each on a sample, and finds nothing against it.
class SimulateSamplesTest {

    static Stream<SampleWalk> mechanisms() {
        return SampleWalk.oneForEachMechanism();
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void walksTheMechanismToTheDeclarationOfCompletion(SampleWalk walk) {
        Said said = sotk("simulate", sample(walk.sample()), "--target", walk.target(), "--mechanism", walk.mechanism(),
                "--lang", "en");

        assertThat(said.complaints()).isEmpty();
        assertThat(said.out())
                .contains("\nMechanism: " + walk.mechanism() + ", ")
                .containsSubsequence("\nPLANNING\n", "\nEXECUTION\n", "\nEVALUATION\n", "declaration of completion")
                .contains("0 deviations: 0 violations, ");
        assertThat(said.status()).isEqualTo(ExitStatus.FINE);
    }
}
