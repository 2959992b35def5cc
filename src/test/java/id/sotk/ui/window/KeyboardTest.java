package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.Waive;
import id.sotk.model.Organization;
import id.sotk.model.Waiver;
import id.sotk.rules.Finding;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// Where the keyboard goes when the button just pressed is no longer there: never into a field that edits the design.
class KeyboardTest extends StudioTest {

    @Test
    void goesOnInTheListOfFindingsOnceOneIsMended() {
        openSample("diskominfo-bandung-keliru");
        Finding mendable = window.workbench()
                .findings()
                .stream()
                .filter(finding -> !finding.violation().mends().isEmpty())
                .findFirst()
                .orElseThrow();
        robot.interact(() -> choose(mendable));
        robot.interact(() -> window.workbench().clearSelection());

        robot.clickOn(action("findings.fix"));
        await("the finding is mended", () -> !window.workbench().findings().contains(mendable));
        staysInTheList();
    }

    @Test
    void goesOnInTheListOfFindingsOnceAnAcceptanceIsTakenBack() {
        openSample("diskominfo-bandung-keliru");
        Finding finding = window.workbench().findings().getFirst();
        robot.interact(() -> window.workbench()
                .perform(new Waive(new Waiver(finding.clause().id(), finding.subject(),
                        "Menunggu pelantikan", Optional.of("Sekretaris Daerah"), Optional.empty()))));
        await("the finding is accepted", () -> accepted().isPresent());
        robot.interact(() -> {
            choose(accepted().orElseThrow());
            window.workbench().select(finding.subject());
        });

        robot.clickOn(action("findings.reopen"));
        await("the finding counts again", () -> accepted().isEmpty());
        staysInTheList();
    }

    @Test
    void writesNothingIntoAFieldPastTheEndOfAWalk() {
        openSample("diskominfo-bandung");
        robot.clickOn("#simulate");
        robot.interact(() -> window.workbench().select("sekretariat"));
        for (int steps = 0; steps < 80 && !window.text("#position").contains("Selesai"); steps++) {
            robot.interact(() -> {
                Button chip = (Button) ((Pane) window.node("#choices")).getChildren().getFirst();
                chip.requestFocus();
                chip.fire();
            });
        }
        assertThat(window.text("#position")).contains("Selesai");
        Organization before = window.organization();

        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.SPACE);

        assertThat(focused()).isNotInstanceOf(TextInputControl.class);
        assertThat(window.organization()).isEqualTo(before);
    }

    private void staysInTheList() {
        Organization before = window.organization();
        int place = list().getSelectionModel().getSelectedIndex();
        assertThat(focused()).isSameAs(list());
        robot.push(KeyCode.DOWN);

        assertThat(list().getSelectionModel().getSelectedIndex())
                .isEqualTo(Math.min(place + 1, list().getItems().size() - 1));
        assertThat(window.organization()).isEqualTo(before);
    }

    private void openSample(String sample) {
        robot.interact(() -> window.studio().openSample(sample));
        robot.interact(() -> window.workbench().animated().set(false));
        await("the chart is drawn", () -> window.scene().lookup(".list-cell") != null);
    }

    private Optional<Finding> accepted() {
        return window.workbench().findings().stream().filter(Finding::isWaived).findFirst();
    }

    @SuppressWarnings("unchecked")
    private ListView<Finding> list() {
        return (ListView<Finding>) window.node("#findings");
    }

    private void choose(Finding finding) {
        list().getSelectionModel().select(finding);
    }

    /// The button of the card beside the list.
    private Node action(String key) {
        return list().getParent()
                .getParent()
                .lookupAll(".finding-action")
                .stream()
                .filter(node -> ((Button) node).getText().equals(window.workbench().texts().get(key)))
                .findFirst()
                .orElseThrow();
    }

    private Node focused() {
        return window.scene().getFocusOwner();
    }
}
