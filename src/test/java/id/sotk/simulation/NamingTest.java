package id.sotk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.Samples;
import id.sotk.language.Language;
import id.sotk.model.Organization;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.catalog.Catalog;
import id.sotk.structure.Structure;
import org.junit.jupiter.api.Test;

/// A walk tells who acts by name, and by what they are and how many where they are many.
class NamingTest {

    private final Walk end = walked("uptd-tipe-a-kaltim", "tiga-ratus-bibit-sapi-bersertifikat");

    @Test
    void countsThePostsOfOneLevelByTheirTitle() {
        assertThat(sentence("E1", Language.INDONESIAN))
                .startsWith("Kepala Sub Bagian/Kepala Seksi (3 orang) meninjau hasil pelaksanaan kegiatan");
        assertThat(sentence("E1", Language.ENGLISH)).startsWith("Kepala Sub Bagian or Seksi (3 people) ");
    }

    @Test
    void tellsTheTeamApartFromThoseWhoActWithIt() {
        assertThat(sentence("P6", Language.INDONESIAN))
                .startsWith("Tim Pemuliaan Sapi Bali (5 orang) dan Kepala UPTD Perbibitan Ternak (")
                .contains(") dan Kepala Sub Bagian/Kepala Seksi (3 orang) bersama-sama menyusun");
    }

    private String sentence(String step, Language language) {
        return end.entries()
                .stream()
                .filter(entry -> entry.step().equals(step))
                .findFirst()
                .orElseThrow()
                .telling()
                .sentence()
                .in(language);
    }

    private static Walk walked(String sample, String target) {
        Organization organization = Samples.read(sample).organization();
        Profile profile = Profiles.get(organization.identity().regulation());
        Structure structure = Structure.of(organization, profile);
        Walk start = Exploration.starts(structure, Catalog.checker(profile))
                .stream()
                .filter(walk -> walk.target().id().equals(target))
                .findFirst()
                .orElseThrow();
        return WalkScript.of().play(start);
    }
}
