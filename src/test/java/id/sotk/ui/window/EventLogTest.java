package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.DeleteTarget;
import id.sotk.exchange.events.Deviations.Occurrence;
import id.sotk.ui.pane.EventsPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// An event log from outside, judged in the window.
class EventLogTest extends StudioTest {

    private static final String TABLE = "#occurrences";

    @Test
    void judgesALogBesideTheWindowAndShowsWhereItBreaksWhat() throws IOException {
        openEvents();
        callOff();
        refuseAPicture();
        judge(log(3));
        showOnTheSheet();
        listWhatCannotBeRead();
        offerToJudgeAgain();
    }

    private void callOff() throws IOException {
        Path big = log(20_000);
        robot.interact(() -> {
            events().judge(big);
            assertThat(((ProgressBar) window.node("#events-progress")).isVisible()).isTrue();
            ((Button) window.node("#events-cancel")).fire();
        });
        await("it says so", () -> window.notice().equals("Penilaian catatan dibatalkan."));

        assertThat(window.node("#events-progress").isVisible()).isFalse();
        assertThat(window.text("#events-title")).isEqualTo("Catatan peristiwa");
    }

    private void refuseAPicture() throws IOException {
        Path picture = Files.write(folder.resolve("bagan.xes"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0});
        robot.interact(() -> events().judge(picture));

        await("it says why", () -> window.notice().contains("bukan catatan peristiwa"));
    }

    private void showOnTheSheet() {
        assertThat(window.text("#events-summary"))
                .isEqualTo("3 dari 3 kasus menyimpang · 3 peristiwa · 3 baris tidak terbaca");
        assertThat(window.text("#events-untold"))
                .isEqualTo(
                        "Catatan ini tidak memuat kolom Kepada, Dokumen, Isi surat, Tembusan; ketentuan tentang hal itu tidak diperiksa.");
        assertThat(occurrences()).extracting(occurrence -> occurrence.logged().id())
                .containsExactly("K-1", "K-2", "K-3");

        robot.interact(() -> {
            table().requestFocus();
            table().getSelectionModel().select(1);
        });
        robot.push(KeyCode.ENTER);
        assertThat(window.workbench().selected()).contains("indah-rahayu");
    }

    private void listWhatCannotBeRead() {
        robot.interact(() -> ((ListView<?>) window.node("#breaches")).getSelectionModel().selectLast());

        assertThat(((ListView<?>) window.node("#refused-rows")).getItems()).hasSize(3)
                .first()
                .asString()
                .startsWith("baris 3, kolom Pelaku: \"Orang Lain\" tidak ada dalam rancangan");
    }

    private void offerToJudgeAgain() {
        assertThat(window.node("#events-again").isVisible()).isFalse();
        robot.interact(() -> window.workbench()
                .perform(new DeleteTarget(window.organization().targets().list().getLast().id())));

        assertThat(window.node("#events-again").isVisible()).isTrue();
    }

    private void openEvents() {
        openDinas();
        robot.interact(() -> ((TabPane) window.node("#below")).getSelectionModel().select(3));
    }

    private void judge(Path log) {
        robot.interact(() -> events().judge(log));
        await("the log is judged", () -> window.text("#events-title").equals("catatan.csv"));
    }

    private EventsPane events() {
        return window.studio().shell().orElseThrow().events();
    }

    /// Cases whose agreement the wrong official fixes, each with a row nobody of the design is named in.
    private Path log(int cases) throws IOException {
        StringBuilder log = new StringBuilder("Kasus;Target;Langkah;Pelaku\n");
        for (int number = 1; number <= cases; number++) {
            log.append("K-").append(number).append(";satu-data-kota;PR1;Indah Rahayu\n");
            log.append("K-").append(number).append(";satu-data-kota;PR3;Orang Lain\n");
        }
        return Files.writeString(folder.resolve("catatan.csv"), log);
    }

    @SuppressWarnings("unchecked")
    private TableView<Occurrence> table() {
        return (TableView<Occurrence>) window.node(TABLE);
    }

    private List<Occurrence> occurrences() {
        return List.copyOf(table().getItems());
    }
}
