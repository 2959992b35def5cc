package id.sotk.rules.catalog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.rules.WalkExample;
import org.junit.jupiter.api.Test;

class LetterContentTest {

    private static final String RULE = "letter-content";

    private final WalkExample walk = WalkExample.following("BDG-M2");

    @Test
    void findsNothingInAWalkThatFollowsTheMechanism() {
        assertThat(walk.clauses(RULE)).isEmpty();
    }

    @Test
    void tellsAStrategyWithoutItsBases() {
        WalkExample departed = walk.with("PR4 oral");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R96");
        assertThat(departed.facts(RULE)).containsExactly(
                "Dokumen pada perumusan strategi oleh Sekretaris Dinas (Indah Rahayu, S.Psi., M.AP.) tidak memuat Analisis Beban Kerja dan Peta Jabatan.");
    }

    @Test
    void tellsARecommendationWithoutOneOfItsBases() {
        WalkExample departed = walk.with("PR6 omit-field:performance-planning");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R95");
    }

    @Test
    void tellsARequestThatStatesNothing() {
        WalkExample departed = walk.with("PR4 cross-unit", "PR9 individual", "PR8 oral");

        assertThat(departed.clauses(RULE)).containsExactly("BDG-R43");
    }
}
