package id.sotk.regulation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sotk.language.Language;
import id.sotk.regulation.norm.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A faulty profile gets one sentence that names the file, the place and the remedy.
class ProfileLoaderTest {
    private static final String BANDUNG = bundled("/id/sotk/regulation/BDG.json");

    @Test
    void readsAProfileFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), BANDUNG.replace("\"BDG-6-2023\"", "\"MY-1-2026\""));

        assertThat(new ProfileLoader().load(file).id()).isEqualTo("MY-1-2026");
    }

    @Test
    void findsNoFaultInTheBundledProfiles() {
        for (String id : Profiles.ids()) {
            String resource = Profiles.resource(id).orElseThrow();

            assertThat(new ProfileLoader().parse(resource, bundled(resource))).isEqualTo(Profiles.get(id));
        }
    }

    @Test
    void picksTheReadingAskedFor() {
        assertThat(voluntaryReach(Reading.RECOMMENDED)).isEqualTo(List.of("none", "cross-unit", "cross-apparatus"));
        assertThat(voluntaryReach(Reading.LITERAL)).isEqualTo(List.of("none", "cross-unit"));
    }

    @Test
    void namesAFileThatIsNotThere(@TempDir Path folder) {
        Path file = folder.resolve("absent.json");

        ProfileFault fault = catchThrowableOfType(ProfileFault.class, () -> new ProfileLoader().load(file));

        assertThat(fault).hasMessage(file + ": berkas tidak ditemukan; periksa nama dan foldernya.");
        assertThat(fault.in(Language.ENGLISH))
                .isEqualTo(file + ": the file was not found; check its name and folder.");
    }

    @Test
    void namesTheBundledProfilesWhenAskedForAnother() {
        ProfileFault fault = catchThrowableOfType(ProfileFault.class, () -> new ProfileLoader().bundled("XYZ-1-2000"));

        assertThat(fault).hasMessage(
                "XYZ-1-2000: tidak ada profil bawaan dengan nama ini; pilih salah satu: "
                        + String.join(", ", Profiles.ids())
                        + ".");
    }

    @Test
    void namesTheLineOfASlipOfSyntax() {
        ProfileFault fault = fault("{\n  \"id\": \"A-1-2026\"\n  \"identity\": {}\n}");

        assertThat(fault.place().line()).isEqualTo(3);
        assertThat(fault).hasMessageStartingWith("mine.json, baris 3: penulisan JSON salah");
    }

    @Test
    void namesAMissingEntry() {
        ProfileFault fault = fault(BANDUNG.replaceFirst("\"region\": \"Kota Bandung\",", ""));

        assertThat(fault).hasMessage("mine.json, baris " + line(fault, "\"identity\"")
                + " (/identity): isian \"region\" belum ada; tambahkan.");
    }

    @Test
    void namesAnUnknownEntry() {
        ProfileFault fault = fault(BANDUNG.replaceFirst("\"leaderLevel\": 2", "\"leaderLevel\": 2, \"colour\": 1"));

        assertThat(fault).hasMessageContaining("(/structure/patterns/0/hierarchy/colour)")
                .hasMessageContaining("isian \"colour\" tidak dikenal; hapus atau perbaiki ejaannya.");
    }

    @Test
    void offersTheChoicesForAnUnknownValue() {
        ProfileFault fault = fault(BANDUNG.replaceFirst("\"severity\": \"VIOLATION\"", "\"severity\": \"FATAL\""));

        assertThat(fault).hasMessageContaining("(/norms/clauses/0/severity)")
                .hasMessageContaining("nilai \"FATAL\" tidak dikenal; pilih salah satu: VIOLATION, WARNING, INFO.");
    }

    @Test
    void namesAValueOfTheWrongType() {
        ProfileFault fault = fault(BANDUNG.replaceFirst("\"maxLevels\": 2", "\"maxLevels\": \"two\""));

        assertThat(fault).hasMessageContaining("(/structure/patterns/0/hierarchy/maxLevels)")
                .hasMessageContaining("nilai \"two\" salah jenis; seharusnya integer.");
    }

    @Test
    void namesAReferenceToNothing() {
        ProfileFault fault = fault(
                BANDUNG.replaceFirst("\"mechanisms\": \\[\"BDG-M3\"", "\"mechanisms\": [\"BDG-M33\""));

        assertThat(fault.in(Language.ENGLISH)).startsWith("mine.json, line " + fault.place().line())
                .endsWith("(/structure/patterns/1/usage/mechanisms): the mechanism \"BDG-M33\" is not in this profile;"
                        + " correct the name or add the mechanism.");
    }

    @Test
    void namesAReturnToAStepThatIsNotThere() {
        ProfileFault fault = fault(BANDUNG.replaceFirst("\"returnsTo\": \"PL3\"", "\"returnsTo\": \"PL33\""));

        assertThat(fault).hasMessageContaining("/gate/returnsTo): langkah \"PL33\" tidak ada dalam alur ini;");
    }

    @Test
    void namesAnIdUsedTwice() {
        ProfileFault fault = fault(BANDUNG.replaceFirst("\"id\": \"BDG-K2\"", "\"id\": \"BDG-K1\""));

        assertThat(fault).hasMessageContaining("(/structure/patterns/1): nama \"BDG-K1\" dipakai lebih dari sekali;");
    }

    @Test
    void namesAValueARecordRefuses() {
        ProfileFault fault = fault(BANDUNG.replaceFirst("\"whenPlacedUnder\": \\[2\\]", "\"whenPlacedUnder\": [4]"));

        assertThat(fault)
                .hasMessageContaining("/hierarchy/coordination): level koordinasi 3 tidak boleh di atas level 4,"
                        + " tempat pegawainya");
    }

    @Test
    void demandsAReasonForAClauseNoRuleDecides() {
        ProfileFault fault = fault(BANDUNG.replaceFirst("\"status\": \"CHECKED\", \"rule\": \"superior-appraises\"",
                "\"status\": \"JUDGEMENT\""));

        assertThat(fault).hasMessageContaining("(/norms/clauses/0/treatment): isian \"reason\" belum ada; tambahkan.");
    }

    private static int line(ProfileFault fault, String words) {
        assertThat(fault.place().line()).isPositive();
        String[] lines = BANDUNG.split("\n");
        assertThat(lines[fault.place().line() - 1]).contains(words);
        return fault.place().line();
    }

    private static ProfileFault fault(String json) {
        assertThat(json).isNotEqualTo(BANDUNG);
        return catchThrowableOfType(ProfileFault.class, () -> new ProfileLoader().parse("mine.json", json));
    }

    private static Object voluntaryReach(Reading reading) {
        return new ProfileLoader(reading).bundled("BDG-6-2023")
                .clause("BDG-R62")
                .orElseThrow()
                .params()
                .get("reaches");
    }

    private static String bundled(String resource) {
        try (InputStream stream = Profiles.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
