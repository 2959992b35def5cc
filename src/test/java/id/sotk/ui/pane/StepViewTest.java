package id.sotk.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.language.Language;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.WalkExample;
import id.sotk.simulation.Entry;
import id.sotk.simulation.Progress.State;
import id.sotk.simulation.Walk;
import id.sotk.ui.work.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The words of the step card, read without a window.
class StepViewTest {

    private final Texts texts = new Texts(Language.INDONESIAN);
    private final List<Walk> walks = WalkExample.following("BDG-M2").walk().replay();

    @Test
    void tellsTheFirstStepWithItsArticleAndTheWayOn() {
        Walk start = walks.getFirst();
        StepView view = StepView.of(start, texts);

        assertThat(view.position()).isEqualTo("Langkah 1 · Perencanaan");
        assertThat(view.sentence()).endsWith("menyusun dan menetapkan perjanjian kinerja");
        assertThat(view.citation()).isEqualTo(start.citation().orElseThrow().address());
        assertThat(view.quotation()).startsWith("“").endsWith("”");
        assertThat(view.ways())
                .containsExactly(new StepView.Way(
                        texts.get("simulation.take"), start.choices().getFirst()));
        assertThat(view.papers()).isEmpty();
        assertThat(view.broken()).isEmpty();
        assertThat(view.notes()).isEmpty();
    }

    @Test
    void offersEveryAnswerToAQuestionInTheOrderOfTheWalk() {
        Walk asking = walks.stream().filter(walk -> walk.choices().size() > 1).findFirst().orElseThrow();

        List<StepView.Way> ways = StepView.of(asking, texts).ways();

        assertThat(ways).extracting(StepView.Way::choice).isEqualTo(asking.choices());
        assertThat(ways).extracting(StepView.Way::name).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void dotsEveryStepOfTheThreeStages() {
        List<StepView.Stage> stages = StepView.of(walks.get(3), texts).stages();

        assertThat(stages).extracting(StepView.Stage::name).containsExactly("Perencanaan", "Pelaksanaan", "Evaluasi");
        assertThat(stages).extracting(StepView.Stage::isCurrent).containsExactly(true, false, false);
        StepView.Stage planning = stages.getFirst();
        assertThat(planning.spoken()).startsWith("Perencanaan: 3 dari ");
        assertThat(planning.dots().stream().limit(5).map(StepView.Dot::state))
                .containsExactly(State.DONE, State.DONE, State.DONE, State.CURRENT, State.OPEN);
        assertThat(planning.dots().getFirst().tip()).startsWith("PR1 · … menyusun");
    }

    @Test
    void namesThePapersAndTheEndAtTheEnd() {
        StepView view = StepView.of(walks.getLast(), texts);

        assertThat(view.position()).isEqualTo("Langkah " + (walks.size() - 1) + " · Selesai");
        assertThat(view.ways()).isEmpty();
        assertThat(view.citation()).isEmpty();
        assertThat(view.papers()).startsWith("perjanjian kinerja").endsWith("pernyataan selesai");
    }

    @Test
    void tellsWhatADepartureBrokeWithItsArticle() {
        Walk departed = WalkExample.following("BDG-M2")
                .with("PL5 skip")
                .walk()
                .replay()
                .stream()
                .filter(walk -> walk.lastEntry().filter(Entry::isDeviation).isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(StepView.of(departed, texts).broken()).anySatisfy(breach -> {
            assertThat(breach.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(breach.gravity()).isEqualTo("Pelanggaran");
            assertThat(breach.citation()).startsWith("Lampiran").contains(" · “");
        });
    }

    @Test
    void saysThatTheDesignHasChangedSince() {
        assertThat(StepView.outdated(walks.get(4), texts).notes()).isEqualTo(texts.get("simulation.outdated"));
    }
}
