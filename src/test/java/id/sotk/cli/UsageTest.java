package id.sotk.cli;

import static id.sotk.cli.Terminal.sample;
import static id.sotk.cli.Terminal.sotk;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.cli.Terminal.Said;
import id.sotk.cli.work.ExitStatus;
import id.sotk.cli.work.Texts;
import id.sotk.language.Language;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cehck | "cehck" bukan perintah atau argumen yang dikenal. Mungkin maksudnya "check". Bantuan: sotk --help.
            check | belum diisi: FILE. Bantuan: sotk check --help.
            check x --colour | opsi "--colour" tidak dikenal. Bantuan: sotk check --help.
            check x --format xml | "xml" bukan pilihan untuk --format; pilih salah satu: text, json. Bantuan: sotk check --help.
            check x --fail-on info | "info" bukan pilihan untuk --fail-on; pilih salah satu: violation, warning, never. Bantuan: sotk check --help.
            simulate x | belum diisi: --target. Bantuan: sotk simulate --help.
            simulate x --target a --target b | opsi --target ditulis dua kali; tulis satu kali saja. Bantuan: sotk simulate --help.
            export x | belum diisi: --to. Bantuan: sotk export --help.
            export x --to y.pdf --page F5 | "F5" bukan pilihan untuk --page; pilih salah satu: F4, A4, A3. Bantuan: sotk export --help.
            export x --to y.png --dpi tinggi | "tinggi" untuk --dpi harus bilangan bulat. Bantuan: sotk export --help.
            export x --to y.png --landscape --portrait | opsi --landscape, --portrait tidak dapat dipakai bersama; pilih salah satu. Bantuan: sotk export --help.
            regulations | perintahnya belum disebut. Bantuan: sotk regulations --help.
            open | belum diisi: FILE. Bantuan: sotk open --help.
            --lang fr check x | "fr" bukan pilihan untuk --lang; pilih salah satu: id, en. Bantuan: sotk --help.
            --lang en cehck | "cehck" is not a known command or argument. Did you mean "check"? Help: sotk --help.
            --lang en check | missing: FILE. Help: sotk check --help.
            """)
    void saysInOneLineWhatIsWrongAndWhereHelpIs(String words, String complaint) {
        Said said = sotk((Object[]) words.split(" "));

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.complaints()).containsExactly("sotk: " + complaint);
        assertThat(said.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "open", "check", "simulate", "export", "regulations", "regulations list",
        "regulations show", "regulations validate"})
    void helpsInIndonesianAndInEnglish(String verb) {
        String[] indonesian = (verb + " --help").strip().split(" ");
        String[] english = (verb + " --help --lang=en").strip().split(" ");

        assertThat(sotk((Object[]) indonesian).out()).startsWith("Cara pakai: sotk").doesNotContain("Show this");
        assertThat(sotk((Object[]) english).out()).startsWith("Usage: sotk").doesNotContain("Tampilkan");
        assertThat(sotk((Object[]) english).status()).isEqualTo(ExitStatus.FINE);
    }

    @Test
    void listsEveryVerb() {
        assertThat(sotk("--help").out()).contains("open  ", "check  ", "simulate  ", "export  ", "regulations  ");
    }

    @Test
    void tellsItsVersion() {
        assertThat(sotk("--version").out()).startsWith("SOTK Studio ");
    }

    @Test
    void opensTheWindowOnADesign() {
        assertThat(sotk("open", sample("kelurahan-dago")).opened())
                .containsExactly(Optional.of(sample("kelurahan-dago")));
    }

    @Test
    void doesNotOpenTheWindowOnAMissingDesign() {
        Said said = sotk("open", "tidak-ada.sotk.json");

        assertThat(said.opened()).isEmpty();
        assertThat(said.complaints()).containsExactly("sotk: tidak-ada.sotk.json: berkas tidak ditemukan."
                + " Periksa nama dan foldernya.");
    }

    @Test
    void doesNotOpenTheWindowOnAFileThatIsNoDesign() {
        Said said = sotk("open", "README.md");

        assertThat(said).returns(ExitStatus.BAD_INPUT, Said::status);
        assertThat(said.opened()).isEmpty();
        assertThat(said.complaints()).singleElement().asString().startsWith("sotk: README.md, baris 1");
    }

    @Test
    void speaksBothLanguagesCompletely() {
        ResourceBundle indonesian = Texts.in(Language.INDONESIAN).resources();
        ResourceBundle english = Texts.in(Language.ENGLISH).resources();

        assertThat(english.keySet()).isEqualTo(indonesian.keySet());
        assertThat(indonesian.getLocale().getLanguage()).isEqualTo("id");
        assertThat(english.getLocale().getLanguage()).isEqualTo("en");
    }
}
