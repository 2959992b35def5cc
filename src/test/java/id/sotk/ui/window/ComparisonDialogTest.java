package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A drafter lays the regulation of the open design beside another one, in the real window.
@ExtendWith(ApplicationExtension.class)
class ComparisonDialogTest {

    @TempDir
    private Path folder;

    private StudioWindow window;

    @Start
    void open(Stage stage) {
        window = StudioWindow.open(stage, folder.resolve("store"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void showsWhatDiffersAndWhatItMeansForTheDesign(FxRobot robot) {
        Platform.runLater(() -> window.studio()
                .show(Optional.of(Path.of("assets/samples/bdg/diskominfo-bandung.sotk.json"))));
        StudioWindow.await("the design is open", () -> window.studio().workbench().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.B);
        StudioWindow.await("the dialog is open", () -> Window.getWindows().size() > 1);
        robot.interact(() -> other(robot).setValue("KRA-50-2023"));
        StudioWindow.await("the regulations are compared", () -> text(robot, "#summary").contains("sama"));

        assertThat(text(robot, "#first")).isEqualTo("Perwali Bandung 6/2023");
        assertThat(text(robot, "#other")).isEqualTo("Perbup Karanganyar 50/2023");
        assertThat(topics(robot)).containsExactly("Temuan untuk rancangan ini", "Pola struktur",
                "Tahapan dan langkah", "Prosedur penugasan", "Penanda tangan surat", "Ketentuan dan batas",
                "Tanggung jawab",
                "Pelaporan");
        assertThat(seen(robot)).contains("8 muncul, 0 hilang, 0 tetap", "Muncul bila peraturan diganti",
                "bukan oleh Pejabat Pimpinan Tinggi Pratama pada Level 1");

        robot.interact(() -> ((TextField) node(robot, "#search")).setText("tim verifikasi memberikan"));
        assertThat(seen(robot)).contains("Tim Verifikasi memberikan rekomendasi", "Tidak diatur")
                .doesNotContain("bukan oleh Pejabat Pimpinan Tinggi Pratama");
        robot.interact(() -> ((TextField) node(robot, "#search")).setText("Penilai Ahli Madya"));
        robot.interact(() -> topicList(robot).getSelectionModel().select(1));
        assertThat(seen(robot)).contains("Penilai Ahli Madya dan Ahli Utama", "Administrator (level 2)",
                "JPT Pratama (level 1)", "Lampiran II.B.1 Kondisi huruf a angka 1)");
        robot.interact(() -> list(robot).getSelectionModel().select(3));
        assertThat(seen(robot)).contains("“Kelompok JF jenjang Ahli Madya dan Ahli Utama berkedudukan");

        robot.push(KeyCode.ESCAPE);
        StudioWindow.await("the dialog is gone", () -> Window.getWindows().size() == 1);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> other(FxRobot robot) {
        return (ComboBox<String>) node(robot, "#second");
    }

    private static ListView<?> topicList(FxRobot robot) {
        return (ListView<?>) node(robot, "#topics");
    }

    private static ListView<?> list(FxRobot robot) {
        return (ListView<?>) node(robot, "#list");
    }

    private static List<String> topics(FxRobot robot) {
        return robot.from(topicList(robot))
                .lookup(".list-cell")
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    /// The words the list shows now.
    private static String seen(FxRobot robot) {
        robot.interact(() -> {
            list(robot).applyCss();
            list(robot).layout();
        });
        return robot.from(list(robot))
                .lookup(".label")
                .queryAllAs(Labeled.class)
                .stream()
                .filter(Node::isVisible)
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private static String text(FxRobot robot, String selector) {
        return ((Labeled) node(robot, selector)).getText();
    }

    private static Node node(FxRobot robot, String selector) {
        return robot.targetWindow(1).lookup(".comparison " + selector).query();
    }
}
