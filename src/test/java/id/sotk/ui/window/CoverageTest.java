package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.language.Language;
import id.sotk.regulation.norm.Clause;
import id.sotk.ui.pane.RegulationPane.Entry;
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
        ListView<Entry> list = list();
        int all = list.getItems().size();

        assertThat(all).isEqualTo(window.workbench().profile().clauses().size());
        assertThat(list.getItems().getFirst().address()).startsWith("Pasal 1 ");
        assertThat(window.text("#meaning")).contains("81 bagian teks tanpa ketentuan");

        robot.interact(() -> chip("#checked").setSelected(false));
        robot.interact(() -> chip("#permission").setSelected(false));
        assertThat(list.getItems()).isNotEmpty()
                .allSatisfy(entry -> assertThat(clause(entry).treatment()).isInstanceOf(Clause.Judgement.class));
        assertThat(chip("#judgement").getText()).isEqualTo("Penilaian manusia " + list.getItems().size());
        assertThat(said()).anyMatch(line -> line.startsWith("Perlu penilaian manusia: "));

        robot.interact(() -> chip("#checked").setSelected(true));
        robot.interact(() -> pane().lookupAll(".text-field")
                .forEach(field -> ((TextField) field).setText("BDG-R11")));
        robot.interact(() -> list.getItems()
                .stream()
                .filter(entry -> clause(entry).id().equals("BDG-R11"))
                .forEach(list.getSelectionModel()::select));
        assertThat(said()).contains("Diperiksa oleh aturan “Jumlah level struktur” (structural-levels).",
                "• paling banyak: 2");

        Platform.runLater(() -> ((javafx.scene.control.Button) pane().lookup(".button.small")).fire());
        await("the page of the rule is open", () -> Window.getWindows().size() > 1);
        assertThat(robot.inWindow(1).lookup(".label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Jumlah level struktur");
        robot.clickOn(new Texts(Language.INDONESIAN).get("close"));
    }

    @Test
    void listsThePassagesOnWhichNothingRestsWithTheirReasons() {
        robot.interact(() -> window.studio().openSample("kelurahan-dago"));
        robot.clickOn(new Texts(Language.INDONESIAN).get("bottom.regulation"));

        robot.interact(() -> List.of("#checked", "#permission", "#judgement")
                .forEach(chip -> chip(chip).setSelected(false)));
        robot.interact(() -> chip("#silent").setSelected(true));

        assertThat(list().getItems()).hasSize(81)
                .allSatisfy(entry -> assertThat(entry).isInstanceOf(Entry.Silent.class))
                .extracting(Entry::address)
                .contains("Pasal 21 ayat (1)", "Pasal 23");
    }

    private static Clause clause(Entry entry) {
        return ((Entry.Treated) entry).clause();
    }

    @SuppressWarnings("unchecked")
    private ListView<Entry> list() {
        return (ListView<Entry>) window.node("#clauses");
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
