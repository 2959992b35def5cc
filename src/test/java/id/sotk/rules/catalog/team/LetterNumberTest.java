package id.sotk.rules.catalog.team;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.Assignment;
import id.sotk.model.Assignment.AssignmentBasis;
import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.model.Instrument;
import id.sotk.model.InstrumentKind;
import id.sotk.model.Organization;
import id.sotk.model.PositionKind;
import id.sotk.model.Table;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterNumberTest {

    private static final Trial TRIAL = Trial.of(
            "letter-number",
            Map.of("kinds", List.of("ASSIGNMENT_LETTER"), "form", "100\\.3\\.5\\.4/[^/]+/.+", "example",
                    "100.3.5.4/12/2024"));

    private static Designs design() {
        return Designs.of("Dinas Energi", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Energi")
                .functional("Rina", "Bidang Data")
                .functional("Asep", "Bidang Data")
                .team("Tim Data", "Bidang Data", "Rina", "Asep");
    }

    private static Instrument numbered(String number) {
        return new Instrument(
                InstrumentKind.ASSIGNMENT_LETTER, number, Optional.empty(), "unit-leader",
                Instrument.LetterContent.NONE);
    }

    private static Designs team(String number) {
        return design()
                .team("Tim Data", team -> team.withTerm(team.term().withInstrument(Optional.of(numbered(number)))));
    }

    @Test
    void acceptsANumberOfTheFormAndALetterWithoutOne() {
        assertThat(TRIAL.findings(team("100.3.5.4/7/2024"))).isEmpty();
        assertThat(TRIAL.findings(team(""))).isEmpty();
        assertThat(TRIAL.findings(design())).isEmpty();
    }

    @Test
    void tellsTheLetterOfATeam() {
        assertThat(TRIAL.told(team("800/12/2024"))).singleElement()
                .asString()
                .startsWith("Surat untuk Tim Data bernomor 800/12/2024,");
    }

    @Test
    void tellsTheLetterOfAnAssignment() {
        AssignmentBasis basis = new AssignmentBasis(
                AssignmentManner.APPOINTMENT,
                AssignmentScope.IN_UNIT,
                Optional.of(numbered("800/12/2024")),
                Optional.empty());
        Organization plain = design().build();
        Organization assigned = plain.withWork(plain.work()
                .withAssignments(Table.of(List.of(new Assignment("tugas-rina", id("Rina"), id("Tim Data"), basis)))));

        assertThat(TRIAL.findings(assigned)).singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo("tugas-rina"));
    }
}
