package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.Organization;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Whatever is done by tree, keys, menu or palette is refused, asked and told in the same words, and leads to the same design.
class EveryWayTest extends StudioTest {

    @Test
    void neverDeletesTheTopAboveOtherUnits() {
        openSample();
        Organization before = window.organization();

        robot.clickOn("#canvas").push(KeyCode.HOME).push(KeyCode.DELETE);

        assertThat(window.organization()).isEqualTo(before);
        String refusal = window.notice();
        assertThat(refusal).contains("puncak bagan");
        focusTree();
        robot.push(KeyCode.DELETE);
        assertThat(window.organization()).isEqualTo(before);
        assertThat(window.notice()).isEqualTo(refusal);
    }

    private void focusTree() {
        robot.interact(() -> ((TabPane) window.node("#left")).getSelectionModel().select(0));
        robot.interact(() -> window.node("#tree").requestFocus());
    }

    private void openSample() {
        robot.interact(() -> window.studio().openSample("diskominfo-bandung"));
        robot.interact(() -> window.workbench().animated().set(false));
        await("the chart is drawn", () -> window.scene().lookup(".list-cell") != null);
    }
}
