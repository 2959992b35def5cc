package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.RenameElement;
import id.sotk.exchange.DesignFile;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StarterChart;
import id.sotk.regulation.file.Profiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/// The search for dead ends runs beside the window, lists what it found, and walks to any of them.
class ObstaclesTest extends StudioTest {

    @Test
    void listsWhatAStarterChartLacksAndWalksThere() {
        search();
        await("the search tells what it found", () -> window.text("#summary").contains("3 hambatan"));

        assertThat(facts()).hasSize(3).last().asString().contains("tidak mempunyai tim kerja atau pegawai");

        robot.interact(() -> ((Button) window.node("#found").lookupAll(".button").toArray()[1]).fire());
        assertThat(window.text("#position")).startsWith("Langkah 2");
        assertThat(window.text("#warning")).contains("belum ada yang mengisi").doesNotContain("Rancangan berubah");
    }

    @Test
    void saysThatTheDesignHasChangedSince() {
        search();
        await("the search tells what it found", () -> !facts().isEmpty());
        String unit = window.organization().units().list().getLast().id();

        robot.interact(() -> window.workbench().perform(new RenameElement(unit, "Nama Baru")));

        assertThat(facts()).isEmpty();
        assertThat(window.text("#summary")).startsWith("Rancangan berubah sejak pencarian.");
    }

    /// Opens a starter chart nobody has staffed, and searches it.
    private void search() {
        Profile bandung = Profiles.get("BDG-6-2023");
        Path starter = folder.resolve("contoh.sotk.json");
        DesignFile.write(StarterChart.of(bandung, bandung.pattern("BDG-K1").orElseThrow(), "Dinas Contoh",
                "Pemerintah Kota Bandung"), starter);
        robot.interact(() -> window.studio().show(Optional.of(starter)));
        robot.interact(() -> ((Button) window.node("#simulate")).fire());
        robot.interact(() -> ((Button) window.node("#explore")).fire());
    }

    private List<String> facts() {
        return window.node("#found")
                .lookupAll(".strong")
                .stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }
}
