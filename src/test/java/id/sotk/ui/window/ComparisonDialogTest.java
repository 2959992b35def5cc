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
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// A drafter lays the regulation of the open design beside another one, in the real window.
class ComparisonDialogTest extends StudioTest {

    @Test
    void showsWhatDiffersAndWhatItMeansForTheDesign() {
        Platform.runLater(() -> window.studio()
                .show(Optional.of(Path.of("assets/samples/bdg/diskominfo-bandung.sotk.json"))));
        await("the design is open", () -> window.studio().workbench().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.B);
        await("the dialog is open", () -> Window.getWindows().size() > 1);
        robot.interact(() -> other().setValue("KRA-50-2023"));
        await("the regulations are compared", () -> text("#summary").contains("sama"));

        assertThat(text("#first")).isEqualTo("Perwali Bandung 6/2023");
        assertThat(text("#other")).isEqualTo("Perbup Karanganyar 50/2023");
        assertThat(topics()).containsExactly("Temuan untuk rancangan ini", "Pola struktur",
                "Tahapan dan langkah", "Prosedur penugasan", "Penanda tangan surat", "Ketentuan dan batas",
                "Tanggung jawab",
                "Pelaporan");
        assertThat(seen()).contains("8 muncul, 0 hilang, 0 tetap", "Muncul bila peraturan diganti",
                "bukan oleh Pejabat Pimpinan Tinggi Pratama pada Level 1");

        robot.interact(() -> ((TextField) node("#search")).setText("tim verifikasi memberikan"));
        assertThat(seen()).contains("Tim Verifikasi memberikan rekomendasi", "Tidak diatur")
                .doesNotContain("bukan oleh Pejabat Pimpinan Tinggi Pratama");
        robot.interact(() -> ((TextField) node("#search")).setText("Penilai Ahli Madya"));
        robot.interact(() -> topicList().getSelectionModel().select(1));
        assertThat(seen()).contains("Penilai Ahli Madya dan Ahli Utama", "Administrator (Level 2)",
                "JPT Pratama (Level 1)", "Lampiran II.B.1 Kondisi huruf a angka 1)");
        robot.interact(() -> list().getSelectionModel().select(3));
        assertThat(seen()).contains("“Kelompok JF jenjang Ahli Madya dan Ahli Utama berkedudukan");

        robot.push(KeyCode.ESCAPE);
        await("the dialog is gone", () -> Window.getWindows().size() == 1);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> other() {
        return (ComboBox<String>) node("#second");
    }

    private ListView<?> topicList() {
        return (ListView<?>) node("#topics");
    }

    private ListView<?> list() {
        return (ListView<?>) node("#list");
    }

    private List<String> topics() {
        return robot.from(topicList())
                .lookup(".list-cell")
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    /// The words the list shows now.
    private String seen() {
        robot.interact(() -> {
            list().applyCss();
            list().layout();
        });
        return robot.from(list())
                .lookup(".label")
                .queryAllAs(Labeled.class)
                .stream()
                .filter(Node::isVisible)
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private String text(String selector) {
        return ((Labeled) node(selector)).getText();
    }

    private Node node(String selector) {
        return robot.inWindow(1).lookup(".comparison " + selector).query();
    }
}
