package id.sotk.rules.catalog.placement;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.PlaceOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuperiorExcludedTest {

    private final Trial trial = Trial.of(
            "superior-excluded",
            Map.of(
                    "staff", List.of("FUNCTIONAL"),
                    "superiors", List.of("JPT_PRATAMA"),
                    "exceptOrganizations", List.of("Inspektorat"),
                    "exceptGrades", List.of("AHLI_MADYA")));

    private static Designs organization(String name) {
        return Designs.of(name, "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", name)
                .functional("Rina", "Bidang Data")
                .functional("Dewi", name);
    }

    @Test
    void tellsAnOfficialUnderASuperiorTheOrganisationDoesNotAllow() {
        Designs design = organization("Dinas Sosial");

        assertThat(trial.subjects(design)).containsExactly(id("Dewi"));
        assertThat(trial.fixes(design)).containsExactly(new PlaceOfficial(id("Dewi"), Optional.of(id("Bidang Data"))));
        trial.everyFixMends(design);
    }

    @Test
    void leavesOutOrganisationsNamed() {
        assertThat(trial.findings(organization("Inspektorat Daerah"))).isEmpty();
    }

    @Test
    void leavesOutOrganisationsThatHaveTheGrade() {
        assertThat(trial.findings(
                organization("Dinas Sosial").functional("Sri", "Bidang Data", FunctionalGrade.AHLI_MADYA)))
                .isEmpty();
    }

    @Test
    void judgesOnlyTheOrganisationsNamedByWholeWords() {
        Trial schools = Trial.of(
                "superior-excluded",
                Map.of(
                        "staff", List.of("FUNCTIONAL"),
                        "superiors", List.of("JPT_PRATAMA"),
                        "organizations", List.of("SD")));

        assertThat(schools.findings(organization("SDM Daerah"))).isEmpty();
        assertThat(schools.subjects(organization("SD Negeri 1"))).containsExactly(id("Dewi"));
    }
}
