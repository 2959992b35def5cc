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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `sotk check FILE --trace LOG`.
class CheckTraceTest {

    private static final Path DESIGN = sample("diskominfo-bandung");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xes"})
    void findsNothingInTheLogOfALegalWalk(String form) throws IOException {
        Path log = log("catatan." + form, sotk("simulate", DESIGN, "--target", "satu-data-kota", "--format", form));

        Said said = sotk("check", DESIGN, "--trace", log);

        assertThat(said.status()).isEqualTo(ExitStatus.FINE);
        assertThat(said.complaints()).isEmpty();
        assertThat(said.out()).contains("1 kasus, 35 peristiwa")
                .endsWith("\n0 dari 1 kasus menyimpang: 0 pelanggaran, 0 peringatan, 0 informasi.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xes"})
    void findsTheDepartureTheWalkFound(String form) throws IOException {
        Path choices = Files.writeString(folder.resolve("pilihan.txt"), "PR3 skip\n");
        Path log = log("catatan." + form, sotk("simulate", DESIGN, "--target", "satu-data-kota", "--choices", choices,
                "--format", form));

        Said said = sotk("check", DESIGN, "--trace", log);

        assertThat(said.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(said.out()).contains("\nPELANGGARAN (", " | BDG-R92 | 1 kasus\n", ". satu-data-kota | peristiwa ");
        assertThat(sotk("check", DESIGN, "--trace", log, "--fail-on", "never").status()).isEqualTo(ExitStatus.FINE);
    }

    @Test
    void groupsTheCasesOfALogByArticleTheGravestFirst() throws IOException {
        JsonNode said = tree(sotk("check", DESIGN, "--trace", three(), "--format", "json"));

        assertThat(said.at("/summary/cases").asInt()).isEqualTo(3);
        assertThat(said.at("/summary/deviating").asInt()).isEqualTo(2);
        assertThat(said.at("/clauses/0/clause").asText()).isEqualTo("BDG-R88");
        assertThat(said.at("/clauses/0/cases").asInt()).isEqualTo(2);
        assertThat(said.at("/clauses/0/events").findValuesAsText("case")).containsExactly("K-2", "K-3");
        assertThat(said.at("/clauses/0/events/0/time").asText()).isEqualTo("2025-03-04T00:00");
        assertThat(said.at("/clauses/0/events/0/line").asInt()).isEqualTo(4);
        assertThat(said.at("/clauses/0/events/0/actors/0").asText()).isEqualTo("Indah Rahayu, S.Psi., M.AP.");
        assertThat(said.at("/refused/0/line").asInt()).isEqualTo(6);
        assertThat(said.at("/untold").size()).isEqualTo(4);
    }

    @Test
    void readsTheExampleOfTheManual() throws IOException {
        String manual = Files.readString(Path.of("src", "site", "markdown", "command-line.md"));
        String example = manual.substring(manual.indexOf("Kasus;Target;Tanggal;"));
        Path log = Files.writeString(folder.resolve("contoh.csv"), example.substring(0, example.indexOf("```")));

        assertThat(sotk("check", DESIGN, "--trace", log).out())
                .contains("1 kasus, 3 peristiwa")
                .doesNotContain("tidak terbaca");
    }

    @Test
    void tellsHowManyCasesAreUnreadAndHowManyUnfinished() throws IOException {
        Path log = Files.writeString(folder.resolve("putus.csv"), """
                Kasus;Target;Tanggal;Langkah;Pelaku
                K-1;Satu Data Kota;3/3/2025;PR1;Kepala Dinas Komunikasi dan Informatika
                K-2;Satu Data Kota;bukan tanggal;PR1;Kepala Dinas Komunikasi dan Informatika
                K-3;Target Lain;3/3/2025;PR1;Kepala Dinas Komunikasi dan Informatika
                """);

        assertThat(sotk("check", DESIGN, "--trace", log).out())
                .contains(" dari 1 kasus menyimpang: ")
                .endsWith(" 2 baris tidak terbaca. 2 kasus tidak terbaca. 1 kasus belum selesai: pernyataan selesai"
                        + " belum tercatat.\n");
        JsonNode summary = tree(sotk("check", DESIGN, "--trace", log, "--format", "json")).at("/summary");
        assertThat(summary.at("/unread").asInt()).isEqualTo(2);
        assertThat(summary.at("/unfinished").asInt()).isEqualTo(1);
    }

    @Test
    void writesItForPeopleInEitherLanguage() throws IOException {
        assertThat(sotk("check", DESIGN, "--trace", three()).out()).containsSubsequence(
                "PELANGGARAN (", "BDG-R88 | 2 kasus", ". K-2 | peristiwa 1 (baris 4) | 4 Maret 2025 | Indah Rahayu",
                "TIDAK TERBACA (1 baris)", "- baris 6, kolom Pelaku: \"Orang Lain\" tidak ada dalam rancangan",
                "tidak memuat kolom Kepada, Dokumen", "2 dari 3 kasus menyimpang: ", "1 baris tidak terbaca.");
        assertThat(sotk("check", DESIGN, "--trace", three(), "--lang", "en").out()).containsSubsequence(
                "VIOLATIONS (", "BDG-R88 | 2 cases", ". K-2 | event 1 (line 4) | 4 March 2025 | Indah Rahayu",
                "CANNOT BE READ (1 row)", "2 of 3 cases deviating: ");
    }

    @Test
    void followsTheMechanismAskedFor() throws IOException {
        JsonNode said = tree(sotk("check", DESIGN, "--trace", three(), "--mechanism", "M1", "--format", "json"));

        assertThat(said.at("/clauses").findValuesAsText("mechanism")).isNotEmpty().containsOnly("BDG-M1");
        assertThat(sotk("check", DESIGN, "--trace", three(), "--mechanism", "M99").complaints()).singleElement()
                .asString()
                .contains("mekanisme \"M99\" tidak dikenal");
    }

    @Test
    void refusesWhatIsNoEventLogInOneLine() throws IOException {
        Path picture = Files.write(folder.resolve("bagan.xes"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0});
        Path empty = Files.writeString(folder.resolve("kosong.csv"), "");

        for (Path log : new Path[]{picture, empty, folder.resolve("hilang.csv"), folder}) {
            Said said = sotk("check", DESIGN, "--trace", log);

            assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
            assertThat(said.out()).isEmpty();
            assertThat(said.complaints()).singleElement().asString().startsWith("sotk: " + log + ": ");
        }
    }

    @Test
    void refusesSeveralDesignsAndAMechanismWithoutALog() throws IOException {
        assertThat(sotk("check", DESIGN, DESIGN, "--trace", three()).complaints()).singleElement()
                .asString()
                .contains("satu rancangan");
        assertThat(sotk("check", DESIGN, "--mechanism", "M1").complaints()).singleElement()
                .asString()
                .contains("--trace");
    }

    /// Three cases: one well begun, two whose agreement is fixed by the wrong official; one row names nobody of the design.
    private Path three() throws IOException {
        return Files.writeString(folder.resolve("tiga.csv"), """
                Kasus;Target;Tanggal;Langkah;Pelaku
                K-1;Satu Data Kota;3/3/2025;PR1;Hendra Kusuma
                K-1;Satu Data Kota;4/3/2025;PR2;Hendra Kusuma
                K-2;Satu Data Kota;4/3/2025;PR1;Sekretaris Dinas
                K-3;Satu Data Kota;5/3/2025;PR1;indah-rahayu
                K-3;Satu Data Kota;6/3/2025;PR3;Orang Lain
                """);
    }

    private Path log(String name, Said said) throws IOException {
        return Files.writeString(folder.resolve(name), said.out());
    }

    private static JsonNode tree(Said said) throws IOException {
        try (InputStream stream = SotkCommand.class.getResourceAsStream("check-trace.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream)
                    .validate(said.out(), InputFormat.JSON)).isEmpty();
        }
        return JsonMapper.builder().build().readTree(said.out());
    }
}
