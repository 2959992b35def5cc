package id.sotk.regulation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One's own regulations stand beside the bundled ones, and a bad file among them takes none of the others away.
class RegulationsTest {

    private static final String BUNDLED = ProfileLoader.text("KRA-50-2023");

    @TempDir
    private Path home;

    private ProfileFolder folder;

    @BeforeEach
    void makeTheFolder() throws IOException {
        folder = new ProfileFolder(Files.createDirectories(home.resolve("profiles")));
    }

    @Test
    void offersTheBundledOnesWhereThereIsNoFolder() {
        Regulations regulations = bundled().with(new ProfileFolder(home.resolve("absent")));

        assertThat(regulations.ids()).isEqualTo(Profiles.ids());
        assertThat(regulations.get("KRA-50-2023")).isSameAs(Profiles.get("KRA-50-2023"));
        assertThat(regulations.faults()).isEmpty();
    }

    @Test
    void offersThoseInTheFolderAfterTheBundledOnes() throws IOException {
        Path file = own("mine.json", "ABC-1-2027");
        Regulations regulations = bundled().with(folder);

        assertThat(regulations.ids()).endsWith("ABC-1-2027").hasSize(Profiles.ids().size() + 1);
        assertThat(regulations.file("ABC-1-2027")).contains(file);
        assertThat(regulations.identity("ABC-1-2027")).isEqualTo(Profiles.identity("KRA-50-2023"));
        assertThat(regulations.get("ABC-1-2027").patterns()).isEqualTo(Profiles.get("KRA-50-2023").patterns());
        assertThat(regulations.outline("ABC-1-2027").contents())
                .isEqualTo(regulations.outline("KRA-50-2023").contents());
    }

    @Test
    void leavesABadFileOutAndTellsOfIt() throws IOException {
        own("mine.json", "ABC-1-2027");
        Path broken = Files.writeString(folder.folder().resolve("broken.json"), "{\"id\": \"DEF-1-2027\",");
        Regulations regulations = bundled().with(folder);

        assertThat(regulations.ids()).contains("ABC-1-2027").doesNotContain("DEF-1-2027");
        assertThat(regulations.faults()).singleElement()
                .satisfies(fault -> assertThat(fault).hasMessageStartingWith(broken + ", baris 1: penulisan JSON"));
    }

    @Test
    void tellsOfAFileThatOnlyOpensWell() throws IOException {
        Path file = own("mine.json", "ABC-1-2027");
        Files.writeString(file, Files.readString(file).replaceFirst("\"VIOLATION\"", "\"FATAL\""));
        Regulations regulations = bundled().with(folder);

        assertThat(regulations.ids()).contains("ABC-1-2027");
        assertThat(regulations.faults()).singleElement()
                .satisfies(fault -> assertThat(fault.file())
                        .isEqualTo(file.toString()));
    }

    @Test
    void takesTheIdOfABundledOneForNoOther() throws IOException {
        Path file = Files.writeString(home.resolve("copy.json"), BUNDLED);

        ProfileFault fault = catchThrowableOfType(ProfileFault.class, () -> bundled().with(file));

        assertThat(fault).hasMessage(file + ", baris 3 (/id): pengenal \"KRA-50-2023\" milik peraturan bawaan;"
                + " beri profil ini pengenal lain.");
    }

    @Test
    void takesTheFirstOfTwoFilesWithOneId() throws IOException {
        Path first = own("a.json", "ABC-1-2027");
        Path second = own("b.json", "ABC-1-2027");
        Regulations regulations = bundled().with(folder);

        assertThat(regulations.file("ABC-1-2027")).contains(first);
        assertThat(regulations.faults()).singleElement()
                .satisfies(fault -> assertThat(fault)
                        .hasMessageStartingWith(second + ", baris 3 (/id): pengenal \"ABC-1-2027\" sudah dipakai"));
    }

    @Test
    void saysWhatToDoWhereARegulationIsNotHere() {
        ProfileFault fault = catchThrowableOfType(ProfileFault.class, () -> bundled().get("XYZ-9-2030"));

        assertThat(fault).hasMessage("XYZ-9-2030: peraturan ini tidak ada di komputer ini; buka berkas profilnya dengan"
                + " \"Buka profil peraturan …\".");
    }

    @Test
    void keepsACopyInPlaceOfTheFormerOne() throws IOException {
        Path former = own("mine.json", "ABC-1-2027");
        Path changed = Files.writeString(home.resolve("new.json"), "changed");

        Path kept = folder.keep(changed, "ABC-1-2027", Optional.of(former));

        assertThat(kept).isEqualTo(former).hasContent("changed");
        assertThat(folder.keep(changed, "DEF-1-2027", Optional.empty()))
                .isEqualTo(folder.folder().resolve("DEF-1-2027.json"));
        assertThat(folder.files()).hasSize(2);
    }

    @Test
    void countsAsMuchInOnePassAsAreThere() {
        for (String id : Profiles.ids()) {
            assertThat(bundled().outline(id)).isEqualTo(ProfileOutline.of(Profiles.get(id)));
        }
    }

    @Test
    void writesACopyWithItsSchemaAndOverwritesNothing() throws IOException {
        Path copy = home.resolve("copy.json");

        ProfileFolder.copy(BUNDLED, copy);

        assertThat(copy).hasContent(BUNDLED);
        assertThat(home.resolve("profile.schema.json")).content().contains("Regulation profile of SOTK Studio");
        assertThat(catchThrowableOfType(ProfileFault.class, () -> ProfileFolder.copy("other", copy)))
                .hasMessageContaining("berkas ini sudah ada");
        assertThat(copy).hasContent(BUNDLED);
    }

    @Test
    void leavesTheSchemaInTheFolderAlone() throws IOException {
        ProfileFolder.copy(BUNDLED.replace("KRA-50-2023", "ABC-1-2027"), folder.folder().resolve("mine.json"));

        assertThat(bundled().with(folder).faults()).isEqualTo(List.of());
    }

    private static Regulations bundled() {
        return Regulations.bundled(new ProfileLoader());
    }

    private Path own(String name, String id) throws IOException {
        return Files.writeString(folder.folder().resolve(name), BUNDLED.replace("\"KRA-50-2023\"", "\"" + id + "\""));
    }
}
