package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.RenameElement;
import id.sotk.model.Organization;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;

/// What a clerk in a hurry does and takes back, in the real window.
class SecondThoughtsTest extends StudioTest {

    private static final String TEAM = "tim-layanan-digital";

    private static final String TICKED = "subbag-keuangan";

    @Test
    void abandonsACarriedOfficialOnEscapeWhereverTheKeyboardIs() {
        openDinas();
        robot.interact(() -> window.workbench().select(TEAM));
        robot.interact(() -> ((TextField) window.node("#search")).setText("gilang sut"));
        await("the staff list shows the newcomer", () -> window.scene().lookup(".staff-cell") != null);
        robot.interact(() -> ((id.sotk.ui.canvas.CanvasPane) window.node("#canvas")).reveal(TEAM));
        Organization before = window.organization();

        robot.clickOn("#search");
        robot.drag(window.node(".staff-cell")).moveTo(window.node("#canvas"));
        Bounds team = window.bounds("#figure-" + TEAM);
        robot.moveTo(new Point2D(team.getMinX() + team.getWidth() / 2, team.getMaxY() - 6));
        assertThat(window.workbench().carried().get()).isPresent();
        robot.push(KeyCode.ESCAPE);
        robot.drop();

        assertThat(window.workbench().carried().get()).isEmpty();
        assertThat(window.organization()).isEqualTo(before);
        assertThat(window.notice())
                .isEqualTo(window.workbench().texts().get("carry.abandoned"));
    }

    @Test
    void saysWhatToSelectBeforeDeleting() {
        openDinas();
        robot.interact(() -> window.workbench().clearSelection());
        robot.interact(() -> window.node("#canvas").requestFocus());

        robot.push(KeyCode.DELETE);

        assertThat(window.notice()).isEqualTo(window.workbench().texts().get("delete.none"));
    }

    @Test
    void deletesAUnitWithThoseBelowItOnceFromTheTree() {
        openDinas();
        Organization before = window.organization();
        robot.interact(() -> ((TabPane) window.node("#left")).getSelectionModel().select(0));
        robot.interact(() -> window.workbench().select("sekretariat", TICKED));
        robot.interact(() -> window.node("#tree").requestFocus());

        robot.push(KeyCode.DELETE);
        robot.clickOn(window.workbench().texts().get("delete.ok"));

        assertThat(window.organization().units().contains("sekretariat")).isFalse();
        assertThat(window.organization().units().contains(TICKED)).isFalse();
        assertThat(window.organization().officials().size()).isEqualTo(before.officials().size());
        robot.interact(() -> window.workbench().undo());
        assertThat(window.organization()).isEqualTo(before);
    }

    @Test
    void showsATickOnlyWhereABoxIsTicked() {
        openDinas();
        robot.interact(() -> window.workbench().select(TICKED));
        await("the inspector shows the unit",
                () -> window.scene().lookup(".field-sheet .check-box") != null);
        robot.interact(() -> window.scene().getRoot().applyCss());

        assertThat(window.scene().getRoot().lookupAll(".field-sheet .check-box")).hasSize(3).allSatisfy(node -> {
            CheckBox box = (CheckBox) node;
            boolean drawn = !fill(box.lookup(".mark")).equals(fill(box.lookup(".box")));
            assertThat(drawn).isEqualTo(box.isSelected());
        });
    }

    @Test
    void walksTheDesignAsItIsWhereNoStepWasTakenBeforeTheEdit() {
        openDinas();
        robot.interact(() -> window.workbench().perform(new RenameElement(TICKED, "Subbagian Anggaran")));
        robot.clickOn("#simulate");
        assertThat(window.text("#warning")).doesNotContain(outdated());

        robot.interact(() -> ((Button) window.node("#step")).fire());
        robot.interact(() -> ((Button) window.node("#step")).fire());
        String sentence = window.text("#sentence");
        robot.interact(() -> window.workbench().undo());
        assertThat(window.text("#warning")).contains(outdated());
        robot.interact(() -> {
            ((Button) window.node("#replay")).fire();
            ((ToggleButton) window.node("#play")).setSelected(false);
        });
        assertThat(window.text("#warning")).doesNotContain(outdated());
        robot.interact(() -> ((Button) window.node("#step")).fire());
        assertThat(window.text("#sentence")).isEqualTo(sentence);
    }

    private String outdated() {
        return window.workbench().texts().get("simulation.outdated");
    }

    private static Paint fill(Node node) {
        return ((Region) node).getBackground().getFills().getLast().getFill();
    }
}
