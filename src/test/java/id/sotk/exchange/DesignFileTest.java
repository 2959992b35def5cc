package id.sotk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sotk.edit.Designs;
import id.sotk.edit.RandomEdits;
import id.sotk.language.Language;
import id.sotk.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A design travels whole in one file, and a wrong file says where it is wrong.
class DesignFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60, 400})
    void comesBackAsItWasWritten(int officials) {
        Document design = Designs.withOfficials(officials);
        Path file = folder.resolve("dinas.sotk.json");

        DesignFile.write(design, file);

        assertThat(DesignFile.read(file)).isEqualTo(design);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void comesBackInWhateverStateEditsLeaveIt(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Document design = Designs.withOfficials(30);
        for (int round = 0; round < 60; round++) {
            design = edits.next(design).applyTo(design);

            assertThat(DesignFile.parse("acak", DesignFile.text(design))).isEqualTo(design);
        }
    }

    @Test
    void equalDesignsHaveTheSameText() {
        Document again = DesignFile.parse("kecil", DesignFile.text(Designs.withOfficials(60)));

        assertThat(DesignFile.text(again)).isEqualTo(DesignFile.text(Designs.withOfficials(60)));
    }

    @Test
    void saysFormatAndVersionFirst() {
        assertThat(DesignFile.text(Designs.small())).startsWith("""
                {
                  "format" : "sotk-studio/design",
                  "version" : 1,
                  "organization" : {
                    "identity" : {
                      "name" : "Dinas Contoh",
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kind" : "DIVISION"             | "kind" : "BIDANG"               | /organization/units/2/kind
            "jobClass" : 7                  | "jobClass" : 18                 | /organization/officials/1/jobClass
            "jobClass" : 7                  | "jobClass" : "tujuh"            | /organization/officials/1/jobClass
            "jobClass" : 7                  | "grade" : "MAHIR"               | /organization/officials/1
            "id" : "seksi-a"                | "id" : "seksi a"                | /organization/units/4/id
            "name" : "Tim Data"             | "name" : " "                    | /organization/work/teams/0/name
            "name" : "Tim Data"             | "nama" : "Tim Data"             | /organization/work/teams/0
            "owner" : "bidang-a"            | "owner" : "bidang-x"            | /organization/work/teams/0/owner
            "superior" : "ani"              | "superior" : "x"                | /organization/officials/2/placement/superior
            "members" : [                   | "members" : [ "x",              | /organization/work/teams/0/seats/members/0
            "id" : "satu-data"              | "id" : "tim"                    | /organization/work/targets/0/id
            "folded" : [                    | "lipat" : [                     | /diagram/lipat
            """)
    void namesThePlaceOfWhatIsWrong(String right, String wrong, String pointer) {
        String text = DesignFile.text(Designs.small());
        assertThat(text).contains(right);

        String faulty = text.replaceFirst(Pattern.quote(right), wrong);
        DesignFault fault = fault(faulty);

        assertThat(fault.pointer()).isEqualTo(pointer);
        assertThat(fault.in(Language.INDONESIAN))
                .startsWith("salah.sotk.json, baris " + fault.line() + " (" + pointer + "): ")
                .endsWith(".");
        assertThat(fault.in(Language.ENGLISH)).startsWith("salah.sotk.json, line " + fault.line() + " (");
        assertThat(faulty.lines().skip(fault.line() - 1).findFirst().orElseThrow())
                .satisfiesAnyOf(
                        line -> assertThat(line).contains(wrong),
                        line -> assertThat(line).endsWith("{"));
    }

    @Test
    void namesTheLineOfBrokenJson() {
        DesignFault fault = fault("{\n  \"format\": \"sotk-studio/design\",\n  \"version\" 1\n}");

        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.in(Language.ENGLISH)).contains("line 3").contains("malformed");
    }

    @Test
    void refusesImpossibleValuesThatNoSchemaSees() {
        String text = DesignFile.text(Designs.small());

        assertThat(fault(text.replace("\"parent\" : \"dinas\"", "\"parent\" : \"seksi-a\"")).in(Language.ENGLISH))
                .contains("must not hang below itself");
        assertThat(fault(text.replace("\"name\" : \"Budi\"", "\"name\" : \"Budi\", \"nip\" : \"197613042006041002\""))
                .pointer()).isEqualTo("/organization/officials/1/person/nip");
    }

    @Test
    void refusesAnotherFileAndANewerOne() {
        assertThat(fault("{}").in(Language.INDONESIAN)).contains("bukan rancangan SOTK Studio");
        assertThat(fault("[1]").in(Language.INDONESIAN)).contains("bukan rancangan SOTK Studio");
        assertThat(fault("{\"format\": \"sotk-studio/design\", \"version\": 2}").in(Language.INDONESIAN))
                .contains("lebih baru");
    }

    @Test
    void saysThatAFileIsMissingOrCannotBeWritten() {
        Path missing = folder.resolve("tidak-ada.sotk.json");

        assertThatThrownBy(() -> DesignFile.read(missing))
                .isInstanceOf(DesignFault.class)
                .hasMessageStartingWith(missing.toString())
                .hasMessageContaining("tidak ditemukan");
        assertThatThrownBy(() -> DesignFile.write(Designs.small(), folder.resolve("tak/ada.sotk.json")))
                .isInstanceOf(DesignFault.class)
                .hasMessageContaining("tidak dapat ditulis");
    }

    @Test
    void everySentenceIsThereInBothLanguages() throws IOException {
        var indonesian = new Properties();
        var english = new Properties();
        try (var from = Files.newBufferedReader(Path.of("src/main/resources/id/sotk/exchange/design_id.properties"));
                var also = Files
                        .newBufferedReader(Path.of("src/main/resources/id/sotk/exchange/design_en.properties"))) {
            indonesian.load(from);
            english.load(also);
        }

        assertThat(english.keySet()).isEqualTo(indonesian.keySet());
    }

    @Test
    void theSchemaIsPublishedUnderItsName() throws IOException {
        try (var schema = DesignFile.class.getResourceAsStream("design.schema.json")) {
            assertThat(new ObjectMapper().readTree(schema).path("$id").asText()).isEqualTo("urn:sotk-studio:design:1");
        }
    }

    private static DesignFault fault(String text) {
        return catchThrowableOfType(DesignFault.class, () -> DesignFile.parse("salah.sotk.json", text));
    }
}
