package id.sotk.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sotk.model.Element;
import id.sotk.model.OrgUnit;
import id.sotk.model.Team;
import id.sotk.model.UnitKind;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The canvas by keyboard.
class CanvasKeysTest extends CanvasTest {

    @Test
    void renamesInPlace() {
        robot.doubleClickOn(middle("bidang-data"));
        type("Bidang Satu Data");

        assertThat(window.organization().units().get("bidang-data").name()).isEqualTo("Bidang Satu Data");
        assertThat(field().isVisible()).isFalse();
    }

    @Test
    void keepsTheNameOnEscape() {
        robot.clickOn(middle("bidang-data")).push(KeyCode.F2);
        robot.interact(() -> field().setText("Bidang lain"));
        robot.push(KeyCode.ESCAPE);

        assertThat(window.organization()).isSameAs(sample.organization());
        assertThat(field().isVisible()).isFalse();
    }

    @Test
    void refusesAnEmptyNameWithTheReason() {
        robot.clickOn(middle("bidang-data")).push(KeyCode.F2);
        type("  ");

        assertThat(field().isVisible()).isTrue();
        assertThat(window.workbench.notice().get().text()).contains("Nama belum diisi");
        assertThat(window.organization()).isSameAs(sample.organization());
    }

    @Test
    void walksAlongTheTreeWithTheArrows() {
        robot.interact(() -> window.workbench.select("bidang-data"));

        robot.push(KeyCode.RIGHT);
        assertThat(window.workbench.selected()).contains("bidang-persandian");
        robot.push(KeyCode.DOWN);
        assertThat(window.workbench.selected()).contains("tim-keamanan-informasi");
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        assertThat(window.workbench.selected()).contains("dinas");
    }

    @Test
    void visitsTheBoxesWithTab() {
        robot.push(KeyCode.TAB);
        assertThat(window.workbench.selected()).contains("dinas");
        robot.push(KeyCode.TAB);
        assertThat(window.workbench.selected()).contains("kelompok-jf");
    }

    @Test
    void addsAUnitBelowTheSelectedOneAndNamesIt() {
        String top = window.organization().root().orElseThrow().id();
        robot.interact(() -> window.workbench.select(top));
        robot.push(KeyCode.INSERT);
        type("Bidang Metadata");

        assertThat(window.organization().children(top))
                .filteredOn(unit -> unit.name().equals("Bidang Metadata"))
                .extracting(OrgUnit::kind, unit -> unit.post().orElseThrow().title())
                .containsExactly(tuple(UnitKind.DIVISION, "Kepala Bidang"));
    }

    @Test
    void addsATeamWhereThePatternHasNoFurtherLevelAndSaysWhy() {
        robot.interact(() -> window.workbench.select("bidang-data"));
        robot.push(KeyCode.INSERT);

        assertThat(window.organization().children("bidang-data")).isEmpty();
        assertThat(window.workbench.selected().flatMap(window.organization().teams()::find))
                .map(Team::owner)
                .contains("bidang-data");
        assertThat(window.workbench.notice().get().text()).contains("polanya berakhir pada Level 2");
    }

    @Test
    void asksForAnOfficialInTheFunctionalGroup() {
        String group = window.organization()
                .units()
                .stream()
                .filter(unit -> unit.kind() == UnitKind.FUNCTIONAL_GROUP)
                .findFirst()
                .orElseThrow()
                .id();
        robot.interact(() -> window.workbench.select(group));
        robot.push(KeyCode.INSERT);

        assertThat(window.asked).containsExactly("place in " + group);
    }

    @Test
    void addsATeamToTheSelectedUnit() {
        robot.interact(() -> window.workbench.select("bidang-data"));
        robot.push(KeyCode.SHIFT, KeyCode.INSERT);
        type("Tim Metadata");

        assertThat(window.organization().teams().stream().filter(team -> team.owner().equals("bidang-data")))
                .extracting(Element::name)
                .contains("Tim Metadata");
    }

    @Test
    void deletesTheSelectionAndBringsItBackByUndo() {
        robot.clickOn(middle("uptd-radio")).push(KeyCode.DELETE);
        assertThat(window.organization().units().find("uptd-radio")).isEmpty();

        robot.interact(window.workbench::undo);
        assertThat(window.organization()).isEqualTo(sample.organization());
    }

    @Test
    void movesAUnitAmongItsSiblingsByKey() {
        robot.interact(() -> window.workbench.select("subbag-keuangan"));
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);

        assertThat(window.organization().children("sekretariat").getFirst().id()).isEqualTo("subbag-keuangan");
    }

    @Test
    void selectsEverythingAndNothing() {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(window.workbench.selection().get().elements())
                .hasSize(sample.organization().units().size() + sample.organization().teams().size());

        robot.push(KeyCode.ESCAPE);
        assertThat(window.workbench.selection().get().isEmpty()).isTrue();
    }

    @Test
    void opensTheMenuOfABoxWithTheMenuKey() {
        robot.interact(() -> window.workbench.select("bidang-data"));
        robot.push(KeyCode.CONTEXT_MENU);
        robot.clickOn("#canvas-menu-appoint");

        assertThat(window.asked).containsExactly("appoint bidang-data");
    }

    private void type(String name) {
        robot.interact(() -> field().setText(name));
        robot.push(KeyCode.ENTER);
    }

    private TextField field() {
        return (TextField) window.canvas.lookup("#canvas-rename");
    }
}
