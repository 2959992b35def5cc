package id.sotk.cli;

import static id.sotk.cli.Terminal.sample;
import static id.sotk.cli.Terminal.sotk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.sotk.cli.Terminal.Said;
import id.sotk.cli.work.ExitStatus;
import id.sotk.exchange.DesignFile;
import id.sotk.model.Document;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StarterChart;
import id.sotk.regulation.file.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `sotk simulate --explore` names what a design itself brings to a halt or a violation, and how to get there.
class ExploreTest {

    private static final String FAULTY = "layanan-publik-terpadu-dalam-satu-aplikasi";

    @TempDir
    private Path folder;

    @Test
    void findsNothingInASoundSample() {
        Said said = sotk("simulate", sample("kelurahan-dago"), "--explore");

        assertThat(said.status()).isEqualTo(ExitStatus.FINE);
        assertThat(said.out()).matches("0 hambatan pada 4 target; \\d+ pilihan dicoba\\.\\n");
    }

    @Test
    void namesWhatAStarterChartLacks() {
        Profile profile = Profiles.get("BDG-6-2023");
        Document starter = StarterChart.of(profile, profile.pattern("BDG-K1").orElseThrow(), "Dinas Contoh",
                "Pemerintah Kota Bandung");
        Path file = folder.resolve("contoh.sotk.json");
        DesignFile.write(starter, file);

        Said said = sotk("simulate", file, "--explore", "--lang", "en");

        assertThat(said.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(said.out()).contains(
                "   1. Kepala Dinas Contoh is vacant, so that step PR1 cannot be taken: ",
                "      Remedy: Fill the post, or name an acting official (Plt.).\n",
                "has neither a team nor staff to put to work at step PR9.",
                "3 obstacles in 1 target; ");
        assertThat(sotk("simulate", file, "--target", "assumed-u3").out())
                .contains("Berhenti di langkah PR9: tidak ada pilihan yang tersisa.");
    }

    @Test
    void writesChoicesThatLeadToTheSameObstacle() throws IOException {
        Path design = sample("diskominfo-bandung-keliru");
        JsonNode found = JsonMapper.builder()
                .build()
                .readTree(sotk("simulate", design, "--explore", "--target", FAULTY, "--format", "json").out())
                .at("/counterExamples");

        assertThat(found).hasSize(7);
        for (JsonNode example : found) {
            Path choices = Files.write(folder.resolve("pilihan.txt"), words(example.at("/choices")));
            Said said = sotk("simulate", design, "--target", FAULTY, "--choices", choices);

            assertThat(said.out().replaceAll("\\s+", " ")).contains("HAMBATAN: " + example.at("/fact").asText())
                    .matches(".* [1-9][0-9]* hambatan\\. ");
            assertThat(said.status()).isEqualTo(ExitStatus.FINDINGS);
        }
    }

    @Test
    void refusesWhatASearchCannotUse() {
        assertThat(sotk("simulate", sample("kelurahan-dago"), "--explore", "--format", "csv").complaints())
                .containsExactly("sotk: --explore tidak dapat dipakai bersama --format csv. Pakai salah satu saja.");
        assertThat(sotk("simulate", sample("kelurahan-dago"), "--explore", "--target", "apa-saja").status())
                .isEqualTo(ExitStatus.BAD_INPUT);
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
