package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The window stays as its user has laid it out, in the real window.
class ArrangementTest extends StudioTest {

    private static final String ROOT = "#figure-dinas";

    @Test
    void staysAsItWasInTheOtherLanguage() {
        openDinas();
        robot.interact(this::rearrange);
        robot.clickOn(window.node("#zoomIn"));
        Bounds before = window.bounds(ROOT);

        robot.clickOn(window.node("#language"));
        await("the chart is drawn again", () -> window.scene().lookup(ROOT) != null);

        assertRearranged();
        assertThat(window.bounds(ROOT)).isEqualTo(before);
    }

    @Test
    void staysAsItWasAfterARestart() {
        openDinas();
        robot.interact(this::rearrange);

        robot.interact(() -> {
            window.close();
            window = StudioWindow.open(stage, folder.resolve("store"));
        });
        openDinas();

        assertRearranged();
    }

    @Test
    void showsAWideChartFromEdgeToEdgeAtFirst() {
        robot.clickOn(window.node("#sample-sekretariat-daerah-bandung"));
        await("the chart is drawn", () -> window.scene().lookup("#canvas") != null
                && window.node("#canvas").getLayoutBounds().getWidth() < 900);

        Bounds sheet = window.bounds("#canvas");
        for (String outer : new String[]{"#figure-bagian-tapem", "#figure-bagian-umum"}) {
            assertThat(sheet.contains(window.bounds(outer))).as(outer).isTrue();
        }
    }

    @Test
    void leavesTheProcessorAloneWhenNothingChanges() {
        openDinas();

        await("the sheet comes to rest", () -> !((Parent) window.node("#canvas")).isNeedsLayout());
    }

    @Test
    void keepsTheKeyboardInTheFieldThatComesNext() {
        openDinas();
        robot.interact(() -> window.workbench().clearSelection());
        TextField name = (TextField) window.scene().lookup(".field-sheet .text-field");

        robot.clickOn(name).eraseText(1).push(KeyCode.TAB).push(KeyCode.END).eraseText(1).push(KeyCode.ENTER);

        assertThat(window.organization().identity().agency()).isEqualTo("Pemerintah Kota Bandun");
        assertThat(window.scene().getFocusOwner())
                .isInstanceOfSatisfying(
                        TextField.class, field -> assertThat(field.getText()).isEqualTo("Pemerintah Kota Bandun"));
    }

    private void rearrange() {
        SplitPane sides = (SplitPane) window.node("#sides");
        sides.setDividerPosition(0, 320 / sides.getWidth());
        tabs("below").getSelectionModel().select(2);
    }

    private void assertRearranged() {
        await("the sides are laid out", () -> Math.abs(tabs("left").getWidth() - 320) < 2);
        assertThat(tabs("left").getWidth()).isCloseTo(320, within(2.0));
        assertThat(tabs("below").getSelectionModel().getSelectedIndex()).isEqualTo(2);
    }

    private TabPane tabs(String id) {
        return (TabPane) window.node("#" + id);
    }
}
