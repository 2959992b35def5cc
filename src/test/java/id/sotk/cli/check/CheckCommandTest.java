package id.sotk.cli.check;

import static id.sotk.cli.Terminal.sample;
import static id.sotk.cli.Terminal.sotk;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.cli.Terminal.Said;
import id.sotk.cli.work.ExitStatus;
import id.sotk.exchange.DesignFile;
import id.sotk.model.Document;
import id.sotk.model.Waiver;
import id.sotk.regulation.file.Profiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    @TempDir
    private Path folder;

    @Test
    void findsNothingInAWellFormedDesign() {
        Said said = sotk("check", sample("diskominfo-bandung"));

        assertThat(said.status()).isEqualTo(ExitStatus.FINE);
        assertThat(said.out()).isEqualTo("""
                Dinas Komunikasi dan Informatika Kota Bandung
                Berkas: %s
                Peraturan: Perwali Bandung 6/2023, pola BDG-K1

                60 ketentuan tentang alur kerja tidak diperiksa, sebab tidak ada simulasi atau catatan peristiwa
                (--trace).
                0 pelanggaran, 0 peringatan, 0 informasi.
                """.formatted(sample("diskominfo-bandung")));
        assertThat(said.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KRA", "BTN", "PKU", "KTM"})
    void findsUnderAnotherRegulationWhatTheComparisonSaysAppears(String regulation) {
        Said compared = sotk("regulations", "compare", "BDG", regulation, "--for", sample("diskominfo-bandung"));
        Said said = sotk("check", sample("diskominfo-bandung"), "--regulation", regulation, "--fail-on", "warning");

        assertThat(said.out()).contains(", pola " + regulation, "Pola K1", "disepadankan dengan pola ");
        assertThat(compared.out()).contains("(" + numbered(said.out()) + " muncul, 0 hilang, 0 tetap)");
        assertThat(said.status()).isEqualTo(numbered(said.out()) == 0 ? ExitStatus.FINE : ExitStatus.FINDINGS);
    }

    private static long numbered(String findings) {
        return findings.lines().filter(line -> line.matches(" +[0-9]+\\. .*")).count();
    }

    @Test
    void saysThatClausesOnPatternsAreNotCheckedWhereNoPatternAnswers() {
        assertThat(sotk("check", sample("kecamatan-coblong"), "--regulation", "KTM").out().replaceAll("\\s+", " "))
                .contains("tidak mempunyai padanan pada", "ketentuan yang terikat pola tidak diperiksa.");
    }

    @Test
    void saysFactRemedyArticleAndQuotation() {
        Said said = sotk("check", sample("diskominfo-bandung-keliru"));

        assertThat(said.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(said.out())
                .contains("\nPELANGGARAN (30)\n", "\nPERINGATAN (6)\n")
                .contains("""
                        . Tim Statistik Sektoral belum mempunyai ketua tim.
                              Perbaikan: Pilih ketua di antara anggotanya.
                              Pasal 11 ayat (1) huruf a dan huruf b | BDG-R70 | pada: Tim Statistik Sektoral
                              "Susunan tim kerja sebagaimana dimaksud dalam Pasal 10, terdiri atas"
                        """)
                .endsWith("\n30 pelanggaran, 6 peringatan, 0 informasi.\n");
    }

    @Test
    void speaksEnglish() {
        assertThat(sotk("check", sample("diskominfo-bandung-keliru"), "--lang", "en").out())
                .contains("\nVIOLATIONS (30)\n", "Remedy: ")
                .endsWith("\n30 violations, 6 warnings, 0 points of information.\n");
    }

    @Test
    void keepsLinesToAHundredColumns() {
        assertThat(sotk("check", sample("diskominfo-bandung-keliru")).out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void failsFromTheSeverityAskedFor() throws IOException {
        Path warned = folder.resolve("peringatan.sotk.json");
        Files.writeString(warned, Files.readString(sample("diskominfo-bandung"))
                .replace("Tim Transformasi Manajemen", "Tim Perubahan"));

        assertThat(sotk("check", warned).status()).isEqualTo(ExitStatus.FINE);
        assertThat(sotk("check", warned, "--fail-on", "warning").status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(sotk("check", sample("diskominfo-bandung-keliru"), "--fail-on", "never").status())
                .isEqualTo(ExitStatus.FINE);
    }

    @Test
    void leavesAcceptedFindingsOutOfTheCount() throws IOException {
        Path accepted = folder.resolve("diterima.sotk.json");
        Document design = DesignFile.parse("diskominfo", Files.readString(sample("diskominfo-bandung"))
                .replace("Tim Transformasi Manajemen", "Tim Perubahan"));
        DesignFile.write(design.withOrganization(design.organization()
                .withWaivers(List.of(
                        new Waiver("BDG-R126", "dinas", "menunggu pelantikan",
                                Optional.of("Kepala Bagian Organisasi"), Optional.of(LocalDate.of(2026, 12, 31)))))),
                accepted);

        assertThat(sotk("check", accepted, "--fail-on", "warning", "--on", "2026-12-31"))
                .returns(ExitStatus.FINE, Said::status)
                .satisfies(said -> assertThat(said.out())
                        .contains("DITERIMA DENGAN ALASAN (1)", "Diterima dengan alasan: menunggu pelantikan",
                                "Diterima oleh Kepala Bagian Organisasi, berlaku sampai 31 Desember 2026.")
                        .endsWith("0 pelanggaran, 0 peringatan, 0 informasi, 1 diterima dengan alasan.\n"));
        assertThat(sotk("check", accepted, "--fail-on", "warning", "--on", "2027-01-01"))
                .returns(ExitStatus.FINDINGS, Said::status)
                .satisfies(said -> assertThat(said.out())
                        .contains("PERINGATAN (1)", "Penerimaan berakhir 31 Desember 2026.")
                        .endsWith("0 pelanggaran, 1 peringatan, 0 informasi.\n"));
    }

    @Test
    void tellsWhoAcceptedUntilWhenInTheJsonToo() throws IOException {
        Path accepted = folder.resolve("diterima.sotk.json");
        Document design = DesignFile.read(sample("diskominfo-bandung-keliru"));
        DesignFile.write(design.withOrganization(design.organization()
                .withWaivers(List.of(
                        new Waiver("BDG-R70", "tim-statistik-sektoral", "menunggu pelantikan",
                                Optional.of("Kepala Bagian Organisasi"), Optional.of(LocalDate.of(2026, 12, 31)))))),
                accepted);
        String acceptance = "{ \"reason\" : \"menunggu pelantikan\", \"authority\" : \"Kepala Bagian Organisasi\","
                + " \"until\" : \"2026-12-31\" }";

        assertThat(sotk("check", accepted, "--format", "json", "--on", "2026-12-31").out())
                .containsIgnoringWhitespaces("\"accepted\" : " + acceptance);
        assertThat(sotk("check", accepted, "--format", "json", "--on", "2027-01-01").out())
                .containsIgnoringWhitespaces("\"lapsed\" : " + acceptance);
    }

    @Test
    void refusesADayThatIsNone() {
        assertThat(sotk("check", sample("kelurahan-dago"), "--on", "besok").complaints()).singleElement()
                .asString()
                .startsWith("sotk: \"besok\" untuk --on bukan tanggal; tulis seperti 2026-12-31.");
    }

    @Test
    void checksManyDesignsAndCountsThemTogether() {
        Said said = sotk("check", sample("diskominfo-bandung"), sample("diskominfo-bandung-keliru"));

        assertThat(said.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(said.out()).endsWith("\n2 rancangan: 30 pelanggaran, 6 peringatan, 0 informasi.\n");
    }

    @Test
    void checksTheOthersWhereOneFileIsMissing() {
        Said said = sotk("check", folder.resolve("hilang.sotk.json"), sample("diskominfo-bandung"));

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.out()).contains("0 pelanggaran");
        assertThat(said.complaints()).singleElement().asString().contains("hilang.sotk.json: berkas tidak ditemukan.");
    }

    @Test
    void readsAFileWithAByteOrderMark() throws IOException {
        Path marked = folder.resolve("bom.sotk.json");
        Files.writeString(marked, "\uFEFF" + Files.readString(sample("kelurahan-dago")));

        assertThat(sotk("check", marked).err()).isEmpty();
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        refuses(Files.createFile(folder.resolve("kosong.sotk.json")), "berkas kosong");
    }

    @Test
    void refusesAFolder() {
        refuses(folder, "ini folder, bukan berkas");
    }

    @Test
    void refusesAFileThatIsNoDesign() throws IOException {
        refuses(Files.writeString(folder.resolve("lain.json"), "{\"judul\": \"laporan\"}"), "lain.json");
    }

    @Test
    void refusesAFileThatIsNotJson() throws IOException {
        refuses(Files.write(folder.resolve("gambar.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}),
                "gambar.png, baris 1");
    }

    @Test
    void refusesAFileCutShort() throws IOException {
        byte[] whole = Files.readString(sample("kelurahan-dago")).getBytes(StandardCharsets.UTF_8);
        Path cut = Files.write(folder.resolve("putus.sotk.json"), java.util.Arrays.copyOf(whole, whole.length / 2));

        refuses(cut, "putus.sotk.json, baris ");
    }

    @Test
    void refusesAHugeFile() throws IOException {
        Path huge = folder.resolve("raksasa.sotk.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(300L * 1024 * 1024);
        }

        refuses(huge, "berkas 300 MB terlalu besar (paling besar 200 MB)");
    }

    @Test
    void refusesAnUnknownRegulation() {
        assertThat(sotk("check", sample("kelurahan-dago"), "--regulation", "XYZ").complaints()).containsExactly(
                "sotk: peraturan \"XYZ\" tidak dikenal. Yang tersedia: " + String.join(", ", Profiles.ids())
                        + "; atau sebutkan berkas profil yang ada.");
    }

    private static void refuses(Path file, String reason) {
        Said said = sotk("check", file);

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.complaints()).singleElement().asString().startsWith("sotk: ").contains(reason);
        assertThat(said.out()).isEmpty();
    }
}
