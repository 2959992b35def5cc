package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Departures a trainer shows in the window, from the menu to the article on the card.
class DeparturesTest extends StudioTest {

    private static final String CROSSING = "Libatkan pegawai unit lain";
    private static final String VOLUNTEERING = "Pada “Pengajuan sukarela lintas unit organisasi”";
    private static final String ADDRESSEES = "Tujuan atau tembusan lain";

    @BeforeEach
    void simulateTheSample() {
        openDinas();
        robot.clickOn("#simulate");
    }

    @Test
    void tellsAVolunteerWhoAsksTheWrongLeaderOrSendsNoCopy() {
        volunteerAcrossUnits();
        robot.interact(() -> item("Disampaikan kepada Ketua Tim,", VOLUNTEERING, ADDRESSEES).fire());
        assertThat(articles()).contains("Lampiran II.B.2 Pengajuan sukarela angka 2) huruf a)");

        robot.interact(() -> ((Button) window.node("#back")).fire());
        assertThat(articles()).isEmpty();
        robot.interact(
                () -> item("Tanpa tembusan kepada Pejabat Penilai Kinerja asal", VOLUNTEERING, ADDRESSEES).fire());
        assertThat(articles()).contains("Lampiran II.B.2 Pengajuan sukarela angka 2) huruf a)");
        assertThat(facts()).anyMatch(fact -> fact.contains("Pejabat Penilai Kinerja asal"));
    }

    @Test
    void tellsAnOrderForAnOfficialNotYetPlaced() {
        goOn(() -> window.text("#sentence").contains("menetapkan surat perintah tim kerja"));
        robot.interact(() -> item("yang kedudukannya belum ditetapkan", ADDRESSEES).fire());

        assertThat(articles()).contains("Lampiran II.B.2 (alinea pembuka)");
    }

    @Test
    void closesTheWholeMenuOnceADepartureIsChosen() {
        MenuButton menu = (MenuButton) window.node("#deviate");
        robot.interact(() -> {
            menu.show();
            ((Menu) menu.getItems().getFirst()).getItems().getFirst().fire();
        });

        assertThat(articles()).isNotEmpty();
        assertThat(menu.isShowing()).isFalse();
    }

    @Test
    void keepsEveryListShorterThanTheWindow() {
        volunteerAcrossUnits();

        assertThat(longest(deviate())).isLessThanOrEqualTo(30);
    }

    private void volunteerAcrossUnits() {
        goOn(() -> chip(CROSSING).isPresent());
        robot.interact(() -> chip(CROSSING).orElseThrow().fire());
        goOn(() -> submenu(deviate(), VOLUNTEERING).isPresent());
    }

    /// Takes the usual steps until there.
    private void goOn(BooleanSupplier there) {
        for (int steps = 0; steps < 40 && !there.getAsBoolean(); steps++) {
            robot.interact(() -> ((Button) window.node("#step")).fire());
        }
        assertThat(there.getAsBoolean()).as("the walk gets there, is at " + window.text("#sentence")).isTrue();
    }

    private Optional<Button> chip(String text) {
        return ((Pane) window.node("#choices")).getChildren()
                .stream()
                .map(Button.class::cast)
                .filter(chip -> chip.getText().equals(text))
                .findFirst();
    }

    private ObservableList<MenuItem> deviate() {
        return ((MenuButton) window.node("#deviate")).getItems();
    }

    /// The item with these words, in the menu reached by these names.
    private MenuItem item(String words, String... menus) {
        List<MenuItem> items = deviate();
        for (String menu : menus) {
            items = submenu(items, menu).map(Menu::getItems).orElseThrow();
        }
        return items.stream().filter(item -> item.getText().contains(words)).findFirst().orElseThrow();
    }

    private static Optional<Menu> submenu(List<MenuItem> items, String name) {
        return items.stream()
                .filter(item -> item.getText().equals(name))
                .map(Menu.class::cast)
                .findFirst();
    }

    private static int longest(List<MenuItem> items) {
        int longest = items.size();
        for (MenuItem item : items) {
            longest = item instanceof Menu menu ? Math.max(longest, longest(menu.getItems())) : longest;
        }
        return longest;
    }

    private List<String> articles() {
        return lines(".citation").stream().map(line -> line.substring(0, line.indexOf(" · "))).toList();
    }

    private List<String> facts() {
        return lines(".strong");
    }

    private List<String> lines(String style) {
        List<String> lines = new ArrayList<>();
        window.node("#broken").lookupAll(style).forEach(line -> lines.add(((Labeled) line).getText()));
        return lines;
    }
}
