package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.DesignFile;
import id.sotk.exchange.Samples;
import id.sotk.language.Language;
import id.sotk.model.Document;
import id.sotk.model.Waiver;
import id.sotk.rules.Finding;
import id.sotk.ui.work.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// A finding is accepted by somebody, with a reason, until a day; after that day it counts again.
class AcceptanceTest extends StudioTest {

    private static final String CLAUSE = "BDG-R70";
    private static final String TEAM = "tim-statistik-sektoral";

    @Test
    void asksForReasonAuthorityAndADayThatIsNotPast() {
        open(List.of());
        Platform.runLater(() -> window.studio().actions().orElseThrow().accept(finding()));
        await("the form is there", () -> Window.getWindows().size() > 1);

        press("accept.ok");
        assertThat(fault()).isEqualTo(text("accept.missing"));
        write("#reason", "Menunggu pelantikan");
        press("accept.ok");
        assertThat(fault()).isEqualTo(text("accept.authority.missing"));
        write("#authority", "Kepala Bagian Organisasi");
        DatePicker until = robot.lookup("#until").queryAs(DatePicker.class);
        assertThat(until.getValue()).isAfter(LocalDate.now());
        robot.interact(() -> until.setValue(LocalDate.now().minusDays(1)));
        press("accept.ok");
        assertThat(fault()).isEqualTo(text("accept.until.past"));
        robot.interact(() -> {
            robot.lookup("#reason").query().requestFocus();
            until.getEditor().setText("kapan-kapan");
        });
        press("accept.ok");
        assertThat(fault()).isEqualTo(text("accept.until.wrong"));
        write("#authority", "Kepala Bagian Organisasi");
        robot.clickOn("#reason").push(KeyCode.TAB);
        assertThat(robot.lookup("#authority").query().isFocused()).isTrue();
        robot.interact(() -> {
            until.getEditor().requestFocus();
            until.getEditor().setText("31/02/2099");
        });
        robot.push(KeyCode.ENTER);
        assertThat(fault()).isEqualTo(text("accept.until.wrong"));
        press("accept.ok");
        assertThat(fault()).isEqualTo(text("accept.until.wrong"));
        assertThat(until.getEditor().getText()).isEqualTo("31/02/2099");
        LocalDate last = LocalDate.now().plusDays(30);
        robot.interact(() -> until.setValue(last));
        press("accept.ok");

        await("the finding is accepted", () -> finding().isWaived());
        assertThat(finding().waiver()).contains(new Waiver(CLAUSE, TEAM, "Menunggu pelantikan",
                Optional.of("Kepala Bagian Organisasi"), Optional.of(last)));
    }

    @Test
    void listsTheAcceptedApartAndTakesThemBack() {
        LocalDate today = LocalDate.now();
        open(List.of(waiver(Optional.of(today))));
        await("the finding is accepted", () -> finding().isWaived());
        robot.interact(() -> {
            robot.lookup("#violations").queryAs(ToggleButton.class).setSelected(false);
            robot.lookup("#warnings").queryAs(ToggleButton.class).setSelected(false);
        });

        assertThat(labels()).contains(text("findings.acceptedSection"),
                "Alasan: Menunggu pelantikan\nOleh Sekretaris Daerah, berlaku sampai "
                        + window.workbench().texts().date(today));
        robot.interact(() -> ((ListView<?>) window.node("#findings")).getSelectionModel().selectFirst());
        press("findings.reopen");
        await("the finding counts again", () -> !finding().isWaived());
        assertThat(window.organization().waivers()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void countsAgainOnceTheLastDayIsPast() {
        open(List.of(waiver(Optional.of(LocalDate.of(2024, 12, 31)))));
        await("the design is checked", () -> !window.workbench().findings().isEmpty());

        assertThat(finding().isWaived()).isFalse();
        robot.interact(() -> ((ListView<Finding>) window.node("#findings")).scrollTo(finding()));
        await("the row says so",
                () -> labels().contains("Pelanggaran · penerimaan berakhir 31 Desember 2024"));
    }

    @Test
    void countsTheAcceptedAsideInEitherLanguage() {
        open(List.of(waiver(Optional.empty())));
        await("the finding is accepted", () -> finding().isWaived());
        int counted = window.workbench().findings().size() - 1;
        assertThat(tab()).isEqualTo(new Texts(Language.INDONESIAN).get("bottom.findings", counted));

        robot.interact(() -> window.studio().switchLanguage());
        assertThat(tab()).isEqualTo(new Texts(Language.ENGLISH).get("bottom.findings", counted));
        robot.interact(() -> window.studio().switchLanguage());
        assertThat(tab()).isEqualTo(new Texts(Language.INDONESIAN).get("bottom.findings", counted));
    }

    private String tab() {
        return ((TabPane) window.node("#below")).getTabs().getFirst().getText();
    }

    private void open(List<Waiver> waivers) {
        Document sample = Samples.read("diskominfo-bandung-keliru");
        Path file = folder.resolve("keliru.sotk.json");
        DesignFile.write(sample.withOrganization(sample.organization().withWaivers(waivers)), file);
        robot.interact(() -> window.studio().show(Optional.of(file)));
        await("the design is checked", () -> !window.workbench().findings().isEmpty());
    }

    private static Waiver waiver(Optional<LocalDate> until) {
        return new Waiver(CLAUSE, TEAM, "Menunggu pelantikan", Optional.of("Sekretaris Daerah"), until);
    }

    private Finding finding() {
        return window.workbench()
                .findings()
                .stream()
                .filter(found -> found.clause().id().equals(CLAUSE) && found.subject().equals(TEAM))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels() {
        return window.scene()
                .getRoot()
                .lookupAll(".list-cell .label")
                .stream()
                .filter(node -> node.isVisible() && node instanceof Labeled)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private void write(String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(words));
    }

    private String fault() {
        return robot.lookup("#fault").queryLabeled().getText();
    }

    private void press(String key) {
        robot.clickOn(text(key));
    }

    private static String text(String key) {
        return new Texts(Language.INDONESIAN).get(key);
    }
}
