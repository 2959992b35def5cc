package id.sotk.cli;

import static id.sotk.cli.Terminal.sotk;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Requests, refusals, letters and placements in Bandung, each held against those of the same person.
class BandungCasesTest {

    private static final Path FILES = Path.of("src", "test", "resources", "id", "sotk", "cli");
    private static final Path DESIGN = FILES.resolve("bdg-x04.sotk.json");
    private static final Path LOG = FILES.resolve("bdg-letter-for-unrequested-guest.csv");
    private static final String LETTER = "TG1,TG1,BDG-M2,t1,16,";

    @TempDir
    private Path folder;

    @Test
    void findsALetterForAGuestWhomNobodyAskedFor() {
        assertThat(sotk("check", DESIGN, "--trace", LOG).out()).contains("| BDG-R48 |", "| BDG-R49 |");
    }

    @Test
    void acceptsTheLetterForTheGuestAskedFor() throws IOException {
        String log = log().replace("f1|g2", "f1|g1").replace(",,g2,,,,n=14", ",,g1,,,,n=14");

        assertThat(judge(log)).doesNotContain("BDG-R48", "BDG-R49");
    }

    @Test
    void holdsARefusalAgainstTheOneRefusedAlone() throws IOException {
        String both = log().replace("f1|g2", "f1|g1")
                .replace(",,g2,,,,n=14", ",,g1,,,,n=14")
                .replace(LETTER, refusalOfTheOther() + LETTER);

        assertThat(judge(both)).doesNotContain("BDG-R48", "BDG-R49", "BDG-R55b");
        assertThat(judge(log().replace(LETTER, refusalOfTheOther() + LETTER))).contains("BDG-R55b");
    }

    @Test
    void findsAPlacementDecidedAfterTheLetter() throws IOException {
        Path late = Files.writeString(folder.resolve("dinas.sotk.json"),
                Files.readString(DESIGN).replace("\"2025-01-02\"", "\"2025-06-02\""));

        assertThat(sotk("check", FILES.resolve("bdg-placed-after-letter.sotk.json")).out()).contains("BDG-R30");
        assertThat(sotk("check", late, "--trace", LOG).out()).contains("| BDG-R30 |");
        assertThat(sotk("check", DESIGN, "--trace", LOG).out()).doesNotContain("| BDG-R30 |");
    }

    private static String log() throws IOException {
        return Files.readString(LOG);
    }

    private String judge(String log) throws IOException {
        return sotk("check", DESIGN, "--trace", Files.writeString(folder.resolve("catatan.csv"), log)).out();
    }

    /// The other guest is asked for as well, and his head refuses.
    private static String refusalOfTheOther() {
        return "TG1,TG1,BDG-M2,t1,13,2025-02-11,letter,,1,,appoint-team-cross-unit,kabid,,kabid2,,"
                + "team-involvement-request,purpose|competence|expected-performance|duration,,g2,,,,\n"
                + "TG1,TG1,BDG-M2,t1,14,2025-02-11,letter,,2,,appoint-team-cross-unit,kabid2,,kabid,,"
                + "request-answer,reason,,g2,refused,,,\n";
    }
}
