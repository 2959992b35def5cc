package id.sotk.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sotk.language.Language;
import id.sotk.rules.WalkExample;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkTest {

    private final Walk walked = WalkExample.following("BDG-M2").walk();

    @Test
    void goesBackToTheWalkItCameFromAndForwardAgain() {
        List<Walk> walks = walked.replay();

        for (int at = 1; at < walks.size(); at++) {
            assertThat(walks.get(at).back()).contains(walks.get(at - 1));
            assertThat(walks.get(at - 1).perform(walks.get(at).lastEntry().orElseThrow().move()))
                    .isEqualTo(walks.get(at));
        }
    }

    @Test
    void returnsAResultThatFallsShortAndHasItReviewedAgain() {
        Walk returned = WalkExample.following("BDG-M2").with("EV2 not-conforming").walk();

        assertThat(returned.findings()).isEmpty();
        assertThat(returned.entries())
                .extracting(Entry::step)
                .containsSubsequence("EV1", "EV2", "EV-x2", "EV-x1", "PL6", "EV1", "EV2", "EV3");
    }

    @Test
    void tellsAtOnceWhatAStepLeftOutWillBreak() {
        Walk departed = WalkExample.following("BDG-M2").with("PL5 skip").walk();

        Entry skipped = departed.entries().stream().filter(Entry::isDeviation).findFirst().orElseThrow();
        assertThat(skipped.event()).isEmpty();
        assertThat(skipped.findings()).extracting(finding -> finding.clause().id()).contains("BDG-R105");
    }

    @Test
    void tellsOneLineOfTheTableForEveryMove() {
        assertThat(walked.log().rows(Language.ENGLISH)).hasSize(walked.entries().size());
        assertThat(walked.log().text(Language.INDONESIAN)).contains("Perencanaan", "Pelaksanaan", "Evaluasi");
    }

    @Test
    void refusesAWordNoMomentOfTheWalkHas() {
        assertThatThrownBy(() -> WalkExample.following("BDG-M2").with("PL5 terbang").walk())
                .isInstanceOfSatisfying(WalkScript.Refused.class, refused -> {
                    assertThat(refused.word()).isEqualTo("PL5 terbang");
                    assertThat(refused.possible()).contains("act", "skip", "actor:level-1");
                });
    }
}
