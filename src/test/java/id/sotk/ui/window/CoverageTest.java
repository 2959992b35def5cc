package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.language.Language;
import id.sotk.regulation.norm.Clause;
import id.sotk.ui.work.Texts;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// The Regulasi pane tells article by article what is checked and what is not.
class CoverageTest extends StudioTest {

    @Test
    void listsFiltersAndExplains() {
        robot.interact(() -> window.studio().openSample("kelurahan-dago"));
        robot.clickOn(new Texts(Language.INDONESIAN).get("bottom.regulation"));
        ListView<Clause> list = list();
        int all = list.getItems().size();

        assertThat(all).isEqualTo(window.workbench().profile().clauses().size());
        assertThat(list.getItems().getFirst().citation().address()).startsWith("Pasal 1 ");
        assertThat(window.text("#meaning")).contains("Pasal tanpa ketentuan dalam profil ini: 2, 3,");

        robot.interact(() -> chip("#checked").setSelected(false));
        robot.interact(() -> chip("#permission").setSelected(false));
        assertThat(list.getItems()).isNotEmpty()
                .allSatisfy(clause -> assertThat(clause.treatment()).isInstanceOf(Clause.Judgement.class));
        assertThat(chip("#judgement").getText()).isEqualTo("Penilaian manusia " + list.getItems().size());
        assertThat(said()).anyMatch(line -> line.startsWith("Perlu penilaian manusia: "));

        robot.interact(() -> chip("#checked").setSelected(true));
        robot.interact(() -> pane().lookupAll(".text-field")
                .forEach(field -> ((TextField) field).setText("BDG-R11")));
        robot.interact(() -> list.getSelectionModel().select(window.workbench().profile().clause("BDG-R11").get()));
        assertThat(said()).contains("Diperiksa oleh aturan “Jumlah level struktur” (structural-levels).",
                "• paling banyak: 2");

        Platform.runLater(() -> ((javafx.scene.control.Button) pane().lookup(".button.small")).fire());
        await("the page of the rule is open", () -> Window.getWindows().size() > 1);
        assertThat(robot.inWindow(1).lookup(".label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Jumlah level struktur");
        robot.clickOn(new Texts(Language.INDONESIAN).get("close"));
    }

    @SuppressWarnings("unchecked")
    private ListView<Clause> list() {
        return (ListView<Clause>) window.node("#clauses");
    }

    private Node pane() {
        return window.node("#clauses").getParent().getParent().getParent();
    }

    private ToggleButton chip(String selector) {
        return (ToggleButton) window.node(selector);
    }

    private List<String> said() {
        return pane().lookupAll(".scroll-pane .label")
                .stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
