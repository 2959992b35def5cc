package id.sotk.cli.regulations;

import static id.sotk.cli.Terminal.sample;
import static id.sotk.cli.Terminal.sotk;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.cli.Terminal.Said;
import id.sotk.cli.work.ExitStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegulationsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void listsWhatComesWithTheProgram() {
        assertThat(sotk("regulations", "list").out())
                .startsWith("BDG-6-2023  ")
                .contains("Peraturan Wali Kota Bandung Nomor 6 Tahun 2023 tentang Sistem Kerja",
                        "berlaku 1 April 2023");
    }

    @Test
    void showsPatternsMechanismsAndClauses() {
        assertThat(sotk("regulations", "show", "BDG").out()).contains("\nPola kedudukan (7)\n", "  BDG-K1  ",
                "\nMekanisme kerja (", "  BDG-M8  ", "\nKetentuan (", "  BDG-R71  ");
    }

    @Test
    void showsHowMuchIsChecked() {
        assertThat(sotk("regulations", "show", "BDG-6-2023", "--coverage").out())
                .containsPattern(
                        "BDG-R71 +pelanggaran \\| diperiksa pada rancangan: team-role-kind \\| Pasal 11 ayat \\(3\\)")
                .containsPattern(
                        "^BDG-6-2023 .*\\n\\d+ ketentuan: \\d+ diperiksa program, \\d+ hanya membolehkan, \\d+ perlu penilaian manusia\\.\\n")
                .containsSubsequence("\nPASAL 1 (", "\nPASAL 6 (", "\nPASAL 10 (", "\nPASAL 22 (", "\nLAMPIRAN II.A (",
                        "\nLAMPIRAN II.B.1 (", "\nLAMPIRAN II.D.8 (");
    }

    @Test
    void acceptsASoundProfile() throws IOException {
        Path file = folder.resolve("salinan.json");
        Files.writeString(file, renamed());

        Said said = sotk("regulations", "validate", file);

        assertThat(said.status()).isEqualTo(ExitStatus.FINE);
        assertThat(said.out()).startsWith(file + ": dapat dipakai. XYZ-1-2027: ");
    }

    @Test
    void acceptsAByteOrderMark() throws IOException {
        Path file = folder.resolve("salinan.json");
        Files.writeString(file, "\uFEFF" + renamed());

        assertThat(sotk("regulations", "validate", file).err()).isEmpty();
    }

    @Test
    void usesAProfileOfOnesOwn() throws IOException {
        Path file = folder.resolve("sendiri.json");
        Files.writeString(file, renamed());

        Said said = sotk("check", sample("kelurahan-dago"), "--regulation", file, "--format", "json");

        assertThat(said.status()).isEqualTo(ExitStatus.FINE);
        assertThat(said.out()).contains("\"regulation\" : \"XYZ-1-2027\"");
    }

    @Test
    void namesTheLineOfAFault() throws IOException {
        Path file = folder.resolve("cacat.json");
        Files.writeString(file, bundled().replaceFirst("\"VIOLATION\"", "\"PELANGGARAN\""));

        refuses(file, ", baris ");
    }

    @Test
    void namesAClauseWhoseRuleDoesNotExist() throws IOException {
        Path file = folder.resolve("cacat.json");
        Files.writeString(file,
                bundled().replaceFirst("\"rule\": \"team-composition\"", "\"rule\": \"team-compositie\""));

        refuses(file, "team-compositie");
    }

    @Test
    void refusesADesignInPlaceOfAProfile() {
        refuses(sample("kelurahan-dago"), "baris 1");
    }

    private static void refuses(Path file, String reason) {
        Said said = sotk("regulations", "validate", file);

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.complaints()).singleElement().asString().startsWith("sotk: ").contains(file.toString(), reason);
        assertThat(said.out()).isEmpty();
    }

    private static String bundled() throws IOException {
        try (InputStream stream = RegulationsCommandTest.class.getResourceAsStream("/id/sotk/regulation/BDG.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String renamed() throws IOException {
        return bundled().replace("\"BDG-6-2023\"", "\"XYZ-1-2027\"");
    }
}
