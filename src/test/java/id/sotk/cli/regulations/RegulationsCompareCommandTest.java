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

/// `sotk regulations compare`, as a drafter reads it in a terminal.
class RegulationsCompareCommandTest {

    @TempDir
    private Path folder;

    @Test
    void putsTheTwoSideBySide() {
        Said said = sotk("regulations", "compare", "KRA", "BDG-6-2023");

        assertThat(said.status()).isEqualTo(ExitStatus.FINE);
        assertThat(said.out()).startsWith("    KRA-50-2023                                    | BDG-6-2023\n")
                .contains("\nPOLA STRUKTUR (", "\nTAHAPAN DAN LANGKAH (", "\nPROSEDUR PENUGASAN (",
                        "\nPENANDA TANGAN SURAT (",
                        "\nKETENTUAN DAN BATAS (", "\nTANGGUNG JAWAB (", "\nPELAPORAN (",
                        "\n  - Penilai Ahli Madya dan Ahli Utama\n"
                                + "    JPT Pratama (Level 1)                          | Administrator (Level 2)\n");
        assertThat(said.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void findsNothingBetweenARegulationAndItsCopy() throws IOException {
        Path file = folder.resolve("salinan.json");
        try (InputStream stream = getClass().getResourceAsStream("/id/sotk/regulation/BTN.json")) {
            Files.writeString(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"BTN-62-2023\"", "\"XYZ-1-2027\""));
        }

        assertThat(sotk("regulations", "compare", "BTN", file).out()).contains("\n0 perbedaan, ");
    }

    @Test
    void tellsWhatAChangeMeansForADesign() {
        String said = sotk("regulations", "compare", "BDG", "KRA", "--for", sample("diskominfo-bandung")).out();

        assertThat(said)
                .contains("TEMUAN UNTUK DINAS KOMUNIKASI DAN INFORMATIKA KOTA BANDUNG (8 muncul, 0 hilang, 0 tetap)",
                        "  Pola K1 · dua level, Administrator penilai disepadankan dengan pola K1 ·",
                        "\n  Muncul (8)\n")
                .doesNotContain("Hilang (");
    }

    @Test
    void saysWhereAPatternHasNoCounterpart() {
        assertThat(sotk("regulations", "compare", "BDG", "KTM", "--for", sample("kecamatan-coblong")).out())
                .contains("Pola K4 · satu level, Pengawas penilai tidak mempunyai padanan pada");
    }

    @Test
    void speaksEnglish() {
        assertThat(sotk("regulations", "compare", "KRA", "BDG", "--lang", "en").out())
                .contains("\nSTRUCTURE PATTERNS (", "(not regulated)", " differences, ");
    }

    @Test
    void refusesAnUnknownRegulationInOneLine() {
        Said said = sotk("regulations", "compare", "BDG", "XYZ");

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.complaints()).singleElement().asString().startsWith("sotk: ").contains("\"XYZ\"");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void asksForTheSecondRegulation() {
        assertThat(sotk("regulations", "compare", "BDG").complaints())
                .singleElement()
                .asString()
                .contains("belum diisi: B");
    }

    @Test
    void refusesAMissingDesign() {
        Said said = sotk("regulations", "compare", "BDG", "KRA", "--for", "hilang.sotk.json");

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.complaints()).singleElement().asString().contains("hilang.sotk.json");
    }
}
