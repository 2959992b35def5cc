package id.sotk.cli.simulate;

import static id.sotk.cli.Terminal.sample;
import static id.sotk.cli.Terminal.sotk;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.cli.Terminal.Said;
import id.sotk.cli.work.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void walksATargetThroughTheThreeStages() {
        Said said = sotk("simulate", sample("diskominfo-bandung"), "--target", "satu-data-kota");

        assertThat(said.status()).isEqualTo(ExitStatus.FINE);
        assertThat(said.out())
                .startsWith("Target: Satu Data Kota\nMekanisme kerja: BDG-M2, ")
                .containsSubsequence("\nPERENCANAAN\n", "Dokumen: perjanjian kinerja | PR1 ",
                        "\nPELAKSANAAN\n", "\nEVALUASI\n", "pernyataan selesai")
                .containsPattern(
                        "\\n\\d+ langkah, 0 penyimpangan: 0 pelanggaran, 0 peringatan, 0 informasi, 0 hambatan\\.\\n$");
    }

    @Test
    void findsATargetByItsName() {
        assertThat(sotk("simulate", sample("diskominfo-bandung"), "--target", "Satu Data Kota").out())
                .isEqualTo(sotk("simulate", sample("diskominfo-bandung"), "--target", "satu-data-kota").out());
    }

    @Test
    void speaksEnglish() {
        assertThat(sotk("simulate", sample("kelurahan-dago"), "--target",
                "kawasan-bebas-sampah-di-tiap-rukun-warga", "--lang", "en").out())
                .containsSubsequence("\nPLANNING\n", "\nEXECUTION\n", "\nEVALUATION\n", "0 violations");
    }

    @Test
    void flagsADepartureWithItsArticle() throws IOException {
        Path choices = Files.writeString(folder.resolve("pilihan.txt"), "# tanpa arahan\nPR3 skip\n");

        Said said = sotk("simulate", sample("diskominfo-bandung"), "--target", "satu-data-kota", "--choices", choices);

        assertThat(said.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(said.out()).contains("! PELANGGARAN: ", "BDG-R92", ", 1 penyimpangan: ");
    }

    @Test
    void followsTheMechanismAskedFor() {
        Said said = sotk("simulate", sample("diskominfo-bandung"), "--target", "satu-data-kota", "--mechanism", "M1");

        assertThat(said.out()).contains("Mekanisme kerja: BDG-M1, ");
    }

    @Test
    void writesATableForSpreadsheets() {
        Said said = sotk("simulate", sample("puskesmas-garuda"), "--target", "sekolah-sehat-di-wilayah-andir",
                "--format", "csv");

        assertThat(said.status()).isEqualTo(ExitStatus.FINE);
        assertThat(said.out().lines().toList()).hasSizeGreaterThan(10)
                .first()
                .asString()
                .startsWith("No")
                .contains("Pelaku");
    }

    @Test
    void listsTheTargetsWhereTheOneAskedForIsMissing() {
        Said said = sotk("simulate", sample("kelurahan-dago"), "--target", "apa-saja");

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.complaints()).singleElement()
                .asString()
                .contains("target \"apa-saja\" tidak ada. Yang ada: ", "penataan-arsip-pertanahan-kelurahan");
    }

    @Test
    void listsTheMechanismsWhereTheOneAskedForIsMissing() {
        Said said = sotk("simulate", sample("kelurahan-dago"), "--target", "penataan-arsip-pertanahan-kelurahan",
                "--mechanism", "M99");

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.complaints()).singleElement().asString().contains("\"M99\" tidak dikenal", "BDG-M6");
    }

    @Test
    void refusesAChoiceThatFitsNowhere() throws IOException {
        Path choices = Files.writeString(folder.resolve("pilihan.txt"), "terbang\n");

        Said said = sotk("simulate", sample("diskominfo-bandung"), "--target", "satu-data-kota", "--choices", choices);

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.out()).isEmpty();
        assertThat(said.complaints()).singleElement()
                .asString()
                .endsWith("(tulis \"PR1 ?\" untuk melihat semua pilihan langkah itu).")
                .contains("pilihan.txt: pilihan \"terbang\" tidak dikenal mulai langkah PR1; ")
                .satisfies(line -> assertThat(line.split(", ")).hasSize(9));
    }

    @Test
    void listsEveryChoiceOfAStepOnRequest() throws IOException {
        Path choices = Files.writeString(folder.resolve("pilihan.txt"), "PR1 ?\n");

        assertThat(sotk("simulate", sample("diskominfo-bandung"), "--target", "satu-data-kota", "--choices", choices)
                .complaints()).singleElement().asString().contains("skip", "actor:").doesNotContain(" lagi");
    }

    @Test
    void saysThatAChoiceForAnotherStepWasNeverUsed() throws IOException {
        Path choices = Files.writeString(folder.resolve("pilihan.txt"), "PR333 skip\n");

        assertThat(sotk("simulate", sample("diskominfo-bandung"), "--target", "satu-data-kota", "--choices", choices)
                .complaints()).singleElement().asString().contains("pilihan \"PR333 skip\" tidak terpakai: ");
    }

    @Test
    void namesTheFirstTargetsAndCountsTheOthers() {
        assertThat(sotk("simulate", sample("diskominfo-bandung-keliru"), "--target", "tidak-ada").complaints())
                .singleElement()
                .asString()
                .containsPattern(", dan \\d+ lagi \\(daftar lengkapnya ada di berkas itu\\)\\.$");
    }

    @Test
    void refusesChoicesThatAreNoText() throws IOException {
        Path choices = Files.write(folder.resolve("pilihan.bin"), new byte[]{(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThat(sotk("simulate", sample("kelurahan-dago"), "--target", "penataan-arsip-pertanahan-kelurahan",
                "--choices", choices).complaints()).singleElement().asString().contains("bukan teks UTF-8");
    }
}
