package id.sotk.rules.catalog.placement;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.Designs;
import id.sotk.rules.Finding;
import id.sotk.rules.Trial;
import id.sotk.rules.catalog.Catalog;
import org.junit.jupiter.api.Test;

class StaffKindTest {

    private static Designs pendapatan() {
        return Designs.of("UPT Pendapatan Pekanbaru I", "PKU-06", PositionKind.PENGAWAS)
                .under("PKU-44-2023")
                .executor("Dedi", "UPT Pendapatan Pekanbaru I");
    }

    @Test
    void acceptsEveryoneWhereThePatternPlacesEveryone() {
        Designs design = Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .functional("Rina", "Dinas Sosial")
                .executor("Dedi", "Dinas Sosial");

        assertThat(Trial.of("staff-kind").findings(design)).isEmpty();
    }

    @Test
    void tellsAFunctionalOfficialWhereThePatternPlacesExecutorsOnly() {
        assertThat(Catalog.checker(Profiles.get("PKU-44-2023"))
                .check(pendapatan().functional("Rina", "UPT Pendapatan Pekanbaru I").build()))
                .filteredOn(finding -> finding.rule().equals("staff-kind"))
                .extracting(Finding::subject)
                .containsExactly(id("Rina"));
    }
}
