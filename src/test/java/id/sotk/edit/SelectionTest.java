package id.sotk.edit;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.DeleteUnit;
import org.junit.jupiter.api.Test;

/// Elements chosen, in the order chosen.
class SelectionTest {

    @Test
    void choosesEachOnceAndKnowsTheLatest() {
        assertThat(Selection.of("a", "b").with("a")).isEqualTo(Selection.of("b", "a"));
        assertThat(Selection.of("a", "b").latest()).contains("b");
        assertThat(Selection.of("a", "b").toggled("b").toggled("c")).isEqualTo(Selection.of("a", "c"));
        assertThat(Selection.NONE.latest()).isEmpty();
    }

    @Test
    void losesWhatIsGone() {
        var left = new DeleteUnit("bidang-a").applyTo(Designs.small()).organization();

        assertThat(Selection.of("seksi-a", "bidang-b", "tim").within(left)).isEqualTo(Selection.of("bidang-b"));
    }
}
