package id.sotk.cli;

import static id.sotk.cli.Terminal.sample;
import static id.sotk.cli.Terminal.sotk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.sotk.cli.Terminal.Said;
import id.sotk.cli.work.ExitStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The JSON that scripts read keeps to its published schema.
class JsonOutputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"diskominfo-bandung", "diskominfo-bandung-keliru", "puskesmas-garuda"})
    void checksInThePublishedForm(String name) throws IOException {
        follows("check.schema.json", sotk("check", sample(name), "--format", "json"));
    }

    @Test
    void checksUnderAnotherRegulationInThePublishedForm() throws IOException {
        Said said = sotk("check", sample("kecamatan-coblong"), "--regulation", "KTM", "--format", "json");

        follows("check.schema.json", said);
        assertThat(tree(said).at("/designs/0/pattern").asText()).startsWith("KTM-");
        assertThat(tree(said).at("/designs/0/carried").findValues("counterpart"))
                .anyMatch(JsonNode::isNull)
                .anyMatch(JsonNode::isTextual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void simulatesInThePublishedForm(String language) throws IOException {
        follows("simulate.schema.json", sotk("simulate", sample("diskominfo-bandung"), "--target", "satu-data-kota",
                "--format", "json", "--lang", language));
    }

    @Test
    void simulatesObstaclesInThePublishedForm() throws IOException {
        String target = "layanan-publik-terpadu-dalam-satu-aplikasi";
        List<String> words = new ArrayList<>();
        tree(sotk("simulate", sample("diskominfo-bandung-keliru"), "--target", target, "--explore",
                "--format", "json")).at("/counterExamples/0/choices").forEach(word -> words.add(word.asText()));
        Path choices = Files.write(folder.resolve("pilihan.txt"), words);
        Said said = sotk("simulate", sample("diskominfo-bandung-keliru"), "--target", target, "--choices", choices,
                "--format", "json");

        follows("simulate.schema.json", said);
        assertThat(tree(said).at("/obstacles").size()).isPositive()
                .isEqualTo(tree(said).at("/summary/obstacles").asInt());
        assertThat(said.status()).isEqualTo(ExitStatus.FINDINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void comparesInThePublishedForm(String language) throws IOException {
        follows("compare.schema.json", sotk("regulations", "compare", "KTM", "BTN", "--format", "json",
                "--lang", language));
        follows("compare.schema.json", sotk("regulations", "compare", "BDG", "KTM", "--format", "json",
                "--for", sample("diskominfo-bandung-keliru"), "--lang", language));
    }

    @Test
    void comparesTheSameInBothLanguagesButTheTexts() throws IOException {
        JsonNode indonesian = tree(sotk("regulations", "compare", "KRA", "BDG", "--format", "json"));
        JsonNode english = tree(sotk("regulations", "compare", "KRA", "BDG", "--format", "json", "--lang=en"));

        assertThat(indonesian.at("/format").asText()).isEqualTo("sotk-comparison/1");
        assertThat(english.findValuesAsText("nature")).isNotEmpty().isEqualTo(indonesian.findValuesAsText("nature"));
        assertThat(english.findValuesAsText("article")).isEqualTo(indonesian.findValuesAsText("article"));
        assertThat(english.at("/topics/0/title").asText()).isEqualTo("Structure patterns");
        assertThat(indonesian.at("/topics/0/title").asText()).isEqualTo("Pola struktur");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assumed-sekretariat", "laporan-keuangan-dan-daftar-barang-tanpa-temuan"})
    void exploresInThePublishedForm(String target) throws IOException {
        follows("explore.schema.json", sotk("simulate", sample("diskominfo-bandung-keliru"), "--explore", "--target",
                target, "--format", "json"));
    }

    @Test
    void namesEachFindingOnce() throws IOException {
        JsonNode said = tree(sotk("check", sample("diskominfo-bandung-keliru"), "--format", "json"));
        JsonNode finding = find(said.at("/designs/0/findings"), "BDG-R70");

        assertThat(said.at("/format").asText()).isEqualTo("sotk-check/3");
        assertThat(said.at("/summary/violation").asInt()).isEqualTo(30);
        assertThat(finding.at("/severity").asText()).isEqualTo("violation");
        assertThat(finding.at("/rule").asText()).isEqualTo("team-composition");
        assertThat(finding.at("/subject/id").asText()).isEqualTo("tim-statistik-sektoral");
        assertThat(finding.at("/subject/kind").asText()).isEqualTo("team");
        assertThat(finding.at("/article").asText()).isEqualTo("Pasal 11 ayat (1) huruf a dan huruf b");
    }

    @Test
    void saysTheSameInBothLanguagesButTheTexts() throws IOException {
        JsonNode indonesian = tree(sotk("check", sample("diskominfo-bandung-keliru"), "--format", "json"));
        JsonNode english = tree(sotk("check", sample("diskominfo-bandung-keliru"), "--format", "json", "--lang=en"));

        assertThat(english.at("/summary")).isEqualTo(indonesian.at("/summary"));
        assertThat(english.at("/designs/0/findings").findValuesAsText("clause"))
                .isEqualTo(indonesian.at("/designs/0/findings").findValuesAsText("clause"));
        assertThat(english.at("/designs/0/findings/0/fact")).isNotEqualTo(indonesian.at("/designs/0/findings/0/fact"));
    }

    @Test
    void listsFilesThatCouldNotBeChecked() throws IOException {
        Said said = sotk("check", "hilang.sotk.json", sample("kelurahan-dago"), "--format", "json");

        follows("check.schema.json", said);
        assertThat(tree(said).at("/refused/0/file").asText()).isEqualTo("hilang.sotk.json");
        assertThat(tree(said).at("/designs")).hasSize(1);
        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
    }

    @Test
    void listsRegulationsInTheDescribedForm() throws IOException {
        JsonNode said = tree(sotk("regulations", "list", "--format", "json"));

        assertThat(said.at("/format").asText()).isEqualTo("sotk-regulations/1");
        assertThat(said.at("/regulations/0").fieldNames()).toIterable()
                .containsExactly("id", "title", "region",
                        "number", "year", "effective", "patterns", "mechanisms", "clauses", "checked");
        assertThat(said.at("/regulations/0/effective").asText()).isEqualTo("2023-04-01");
    }

    @Test
    void showsARegulationInTheDescribedForm() throws IOException {
        JsonNode said = tree(sotk("regulations", "show", "BDG", "--format", "json"));
        JsonNode clause = said.at("/clauses/0");

        assertThat(said.fieldNames()).toIterable()
                .containsExactly("format", "id", "title", "patterns", "mechanisms", "clauses");
        assertThat(clause.fieldNames()).toIterable()
                .containsExactly("id", "severity", "statement", "article", "quotation", "treatment", "rule");
        assertThat(clause.at("/treatment").asText()).isEqualTo("checked");
    }

    private static void follows(String schema, Said said) throws IOException {
        try (InputStream stream = SotkCommand.class.getResourceAsStream(schema)) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream)
                    .validate(said.out(), InputFormat.JSON)).isEmpty();
        }
    }

    private static JsonNode tree(Said said) throws IOException {
        return JsonMapper.builder().build().readTree(said.out());
    }

    private static JsonNode find(JsonNode findings, String clause) {
        for (JsonNode finding : findings) {
            if (finding.at("/clause").asText().equals(clause)) {
                return finding;
            }
        }
        throw new AssertionError("no finding under " + clause);
    }
}
