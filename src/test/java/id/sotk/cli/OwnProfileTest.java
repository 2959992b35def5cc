package id.sotk.cli;

import static id.sotk.cli.Terminal.sotk;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The README's way to a profile of one's own, with nothing but the program.
class OwnProfileTest {

    private static final String ID = "XYZ-1-2027";

    @TempDir
    private Path folder;

    private Path profile;
    private Path design;

    @BeforeEach
    void copyAndChange() throws IOException {
        profile = folder.resolve("xyz.json");
        assertThat(sotk("regulations", "copy", "BDG", "--to", profile))
                .returns(ExitStatus.FINE, Said::status)
                .satisfies(said -> assertThat(said.out()).startsWith("Profil disalin: " + profile));
        change("\"BDG-6-2023\"", "\"" + ID + "\"");
        change("\"max\": 2", "\"max\": 1");
        design = folder.resolve("dinas.sotk.json");
        Profile bundled = Profiles.get("BDG-6-2023");
        Document starter = StarterChart.of(bundled, bundled.pattern("BDG-K1").orElseThrow(), "Dinas Uji", "");
        DesignFile.write(starter, design);
    }

    @Test
    void isValid() {
        assertThat(sotk("regulations", "validate", profile).out())
                .startsWith(profile + ": dapat dipakai. " + ID + ": ");
    }

    @Test
    void findsWhatTheBundledOneDoesNot() throws IOException {
        assertThat(sotk("check", design, "--fail-on", "warning").out()).doesNotContain("BDG-R11 ");

        Files.writeString(design, Files.readString(design).replace("BDG-6-2023", ID));

        assertThat(sotk("check", design, "--profile", profile).out()).contains("BDG-R11 ");
    }

    @Test
    void isFoundInTheDataFolder() throws IOException {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("profiles"));
        Files.copy(profile, home.resolve("profiles/xyz.json"));
        Files.writeString(design, Files.readString(design).replace("BDG-6-2023", ID));

        assertThat(sotk("check", design, "--home", home).out()).contains("BDG-R11 ");
        assertThat(sotk("regulations", "list", "--home", home).out())
                .contains("\n" + ID + "  ", "profil sendiri: " + home.resolve("profiles/xyz.json"));
        assertThat(sotk("regulations", "show", ID, "--home", home).out()).startsWith(ID + "  ");
        assertThat(sotk("export", design, "--to", folder.resolve("bagan.svg"), "--home", home).status())
                .isEqualTo(ExitStatus.FINE);
    }

    @Test
    void namesTheMissingRegulationAndThoseOnOffer() throws IOException {
        Files.writeString(design, Files.readString(design).replace("BDG-6-2023", ID));

        assertThat(sotk("check", design, "--home", folder).complaints()).singleElement()
                .asString()
                .startsWith("sotk: peraturan \"" + ID + "\" tidak dikenal. Yang tersedia: BDG-6-2023, ");
    }

    @Test
    void listsTheOthersWhereOneFileWentBad() throws IOException {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("profiles"));
        Path bad = Files.writeString(home.resolve("profiles/buruk.json"), "{\"id\": }");

        Said said = sotk("regulations", "list", "--home", home);

        assertThat(said.status()).isEqualTo(ExitStatus.FINE);
        assertThat(said.out()).startsWith("BDG-6-2023  ");
        assertThat(said.complaints()).singleElement()
                .asString()
                .startsWith("sotk: " + bad + ", baris 1: penulisan JSON salah pada kolom 8: ");
    }

    @Test
    void isNotWrittenOverAnotherFile() {
        Said said = sotk("regulations", "copy", "BDG", "--to", profile);

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.complaints()).singleElement().asString().contains("berkas ini sudah ada");
    }

    @Test
    void mayNotTakeTheIdOfABundledOne() throws IOException {
        change("\"" + ID + "\"", "\"BDG-6-2023\"");

        assertThat(sotk("check", design, "--profile", profile).complaints()).singleElement()
                .asString()
                .contains("xyz.json, baris 3 (/id): pengenal \"BDG-6-2023\" milik peraturan bawaan;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "\"number\": 6,                  | \"number\": 6                    | : tidak ada koma sebelum tanda kutip; tambahkan koma",
        "\"region\": \"Kota Bandung\",   | ~~                               | isian \"region\" belum ada; tambahkan.",
        "\"mechanisms\": [\"BDG-M3\"     | \"mechanisms\": [\"BDG-M33\"     | mekanisme \"BDG-M33\" tidak ada dalam profil ini;",
        "\"rule\": \"team-composition\"  | \"rule\": \"team-kompozisi\"     | tidak ada aturan bernama \"team-kompozisi\"; mungkin maksudnya \"team-composition\".",
        "\"max\": 1                      | \"max\": \"satu\"                | batas \"max\" harus bilangan bulat, bukan \"satu\"",
        "\"max\": 1                      | \"max\": -3                      | ketentuan BDG-R11 tidak dapat diperiksa: batas \"max\" bernilai -3; tulis bilangan bulat dari 1 sampai 999.",
        "\"max\": 1                      | \"max\": 0                       | batas \"max\" bernilai 0; tulis bilangan bulat dari 1 sampai 999.",
        "\"max\": 1                      | \"max\": 1000000000              | batas \"max\" bernilai 1000000000; ",
        "\"max\": 1                      | \"max\": null                    | batas \"max\" kosong (null); isi nilainya atau hapus batas itu.",
        "\"exceptPatterns\": [\"BDG-K6\" | \"exceptPatterns\": [\"BDG-K66\" | batas \"exceptPatterns\" menyebut pola \"BDG-K66\" yang tidak ada dalam profil ini;",
        "\"max\": 1                      | \"maks\": 1                      | aturan ini tidak mengenal batas \"maks\"; yang dikenal: max",
        "\"effective\": \"2023-04-01\"   | \"effective\": \"2023-04-31\"    | tanggal \"2023-04-31\" tidak ada dalam kalender"
    })
    void isRefusedByLineWhereItIsBroken(String sound, String broken, String reason) throws IOException {
        change(sound, broken);

        Said said = sotk("regulations", "validate", profile);

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.complaints()).singleElement()
                .asString()
                .startsWith("sotk: " + profile + ", baris ")
                .contains(reason);
    }

    @Test
    void isRefusedAtTheLineOfTheLimit() throws IOException {
        change("\"max\": 1", "\"max\": -3");
        long line = Files.readString(profile).split("\"max\": -3", 2)[0].lines().count();

        assertThat(sotk("regulations", "validate", profile).complaints()).singleElement()
                .asString()
                .startsWith("sotk: " + profile + ", baris " + line + " (/norms/clauses/")
                .contains("/params/max): ");
    }

    @Test
    void isToldToTakeAnotherIdWhenValidated() throws IOException {
        change("\"" + ID + "\"", "\"BDG-6-2023\"");

        assertThat(sotk("regulations", "validate", profile))
                .returns(ExitStatus.BAD_INPUT, Said::status)
                .satisfies(said -> assertThat(said.complaints()).singleElement()
                        .asString()
                        .contains("xyz.json, baris 3 (/id): pengenal \"BDG-6-2023\" milik peraturan bawaan;"));
    }

    private void change(String sound, String changed) throws IOException {
        String text = Files.readString(profile);
        assertThat(text).contains(sound);
        int place = text.indexOf(sound);
        Files.writeString(profile, text.substring(0, place) + changed + text.substring(place + sound.length()));
    }
}
