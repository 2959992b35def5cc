package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.ChartSheet;
import id.sotk.model.TeamSeats;
import id.sotk.scene.sheet.PageFormat.Paper;
import id.sotk.ui.dialog.ExportDialog.Format;
import id.sotk.ui.dialog.ExportDialog.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// The main job from beginning to end, in the real window by mouse and keyboard.
class StoryTest extends StudioTest {

    private static final String TEAM = "tim-layanan-digital";
    private static final String NEWCOMER = "gilang-sutisna";

    @Test
    void drawsStaffsChecksWalksExportsAndFindsEverythingAgain() throws IOException {
        openSample();
        seatNewcomerAsChair();
        mendAndUndo();
        walkToTheEndDeviatingOnce();
        export();
        findEverythingAfterRestart();
    }

    private void openSample() {
        openDinas();
        assertThat(window.organization().identity().name()).isEqualTo("Dinas Komunikasi dan Informatika Kota Bandung");
        assertThat(window.clauses()).isEmpty();
    }

    private void seatNewcomerAsChair() {
        robot.interact(() -> window.workbench().select(TEAM));
        robot.interact(() -> ((TextField) window.node("#search")).setText("gilang sut"));
        await("the staff list shows the newcomer", () -> window.scene().lookup(".staff-cell") != null);
        robot.interact(() -> ((id.sotk.ui.canvas.CanvasPane) window.node("#canvas")).reveal(TEAM));
        robot.drag(window.node(".staff-cell")).moveTo(window.node("#canvas"));
        Bounds team = window.bounds("#figure-" + TEAM);
        robot.dropTo(new Point2D(team.getMinX() + team.getWidth() / 4, team.getMinY() + 6));

        assertThat(seats().chair()).contains(NEWCOMER);
        await("a chair without D3 is found", () -> window.clauses().contains("BDG-R76"));
        assertThat(window.clauses()).contains("BDG-R79");
    }

    private void mendAndUndo() {
        robot.clickOn(".finding .finding-action");
        await("the finding is mended", () -> !window.clauses().contains("BDG-R76"));
        assertThat(seats().chair()).isNotEqualTo(Optional.of(NEWCOMER));
        assertThat(window.notice()).endsWith("menjadi ketua Tim Layanan Digital.");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await("undo brings the finding back", () -> window.clauses().contains("BDG-R76"));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await("redo mends it again", () -> !window.clauses().contains("BDG-R76"));
    }

    private void walkToTheEndDeviatingOnce() {
        robot.clickOn("#simulate");
        robot.clickOn("#position");
        robot.interact(() -> window.node("#canvas").requestFocus());
        MenuButton deviate = (MenuButton) window.node("#deviate");
        robot.interact(() -> ((Menu) deviate.getItems().getFirst()).getItems().getFirst().fire());
        await("the deviation is flagged with its article", () -> window.node("#broken")
                .lookupAll(".citation")
                .stream()
                .anyMatch(line -> line.toString().contains("Lampiran")));

        for (int steps = 0; steps < 80 && !window.text("#position").contains("Selesai"); steps++) {
            robot.push(KeyCode.SPACE);
        }
        assertThat(window.text("#position")).contains("Selesai");
        robot.push(KeyCode.SHIFT, KeyCode.SPACE);
        assertThat(window.text("#position")).doesNotContain("Selesai");
    }

    private void export() throws IOException {
        Path pdf = export(Format.PDF);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Bidang Data dan Statistik", "Tim Jaringan");
        }
        assertThat(Files.readString(export(Format.SVG))).contains("Kelompok Jabatan Fungsional");
        assertThat(Files.readAllBytes(export(Format.PNG))).startsWith(0x89, 'P', 'N', 'G');
    }

    private Path export(Format format) {
        Path file = folder.resolve("bagan" + format.ending());
        ChartSheet sheet = ChartSheet.printed(Paper.F4, window.workbench().texts().language());
        robot.interact(() -> new Exporting(window.stage(), window.workbench(), window.workbench().texts())
                .write(new Request(format, sheet, 96), file));
        await("the chart is written", () -> window.notice().contains(file.toString()));
        return file;
    }

    private void findEverythingAfterRestart() {
        var before = window.organization();
        robot.interact(() -> {
            window.close();
            window = StudioWindow.open(new Stage(), folder.resolve("store"));
        });
        robot.clickOn(window.node("#stored-1"));
        await("the chart is drawn again", () -> window.scene().lookup("#figure-" + TEAM) != null);
        assertThat(window.organization()).isEqualTo(before);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(seats().chair()).contains(NEWCOMER);
    }

    private TeamSeats seats() {
        return window.organization().teams().get(TEAM).seats();
    }
}
