package id.sotk.cli;

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

/// Lawful files from offices in Pekanbaru, and what turns them into breaches.
class PekanbaruCasesTest {

    private static final Path FILES = Path.of("src", "test", "resources", "id", "sotk", "cli");
    private static final Path DESIGN = sample("dinkes-pekanbaru");
    private static final Path LOG = FILES.resolve("pku-cross-unit-real-names.csv");

    @TempDir
    private Path folder;

    @Test
    void findsNothingWhereTheHeadOfAnotherBidangLendsTheGuest() {
        Said said = sotk("check", DESIGN, "--trace", LOG);

        assertThat(said.status()).isEqualTo(ExitStatus.FINE);
        assertThat(said.out()).endsWith("\n0 dari 1 kasus menyimpang: 0 pelanggaran, 0 peringatan, 0 informasi.\n");
    }

    @Test
    void findsALetterForTheGuestByTheHeadOfTheOwnersBidang() throws IOException {
        String letter = "appoint-cross-unit,herlina-siregar,,rotua-lubis,,assignment-letter";
        Path log = Files.writeString(folder.resolve("catatan.csv"),
                Files.readString(LOG).replace(letter, letter.replace("herlina-siregar", "duma-panjaitan")));

        assertThat(sotk("check", DESIGN, "--trace", log).out()).contains(" | PKU-R50b | 1 kasus\n");
    }

    @Test
    void findsNothingWhereTheHeadOfTheOwnUnitIsWrittenOutAsSuperior() {
        assertThat(sotk("check", FILES.resolve("pku-explicit-superior.sotk.json")).out())
                .endsWith("\n0 pelanggaran, 0 peringatan, 0 informasi.\n");
    }
}
