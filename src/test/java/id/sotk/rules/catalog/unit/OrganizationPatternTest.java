package id.sotk.rules.catalog.unit;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.ChangeIdentity;
import id.sotk.model.PositionKind;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import id.sotk.rules.catalog.Catalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganizationPatternTest {

    private final Trial trial = Trial.of("organization-pattern", Map.of("kind", "PLACEMENT"));

    @Test
    void acceptsTheListedPatternAndOrganisationsNotListed() {
        assertThat(trial.findings(Designs.of("Dinas Sosial Bandung", "two", PositionKind.JPT_PRATAMA)))
                .isEmpty();
        assertThat(trial.findings(Designs.of("Dinas Penerbangan", "one", PositionKind.JPT_PRATAMA)))
                .isEmpty();
    }

    @Test
    void tellsAnotherPatternAndMendsByTheListedOne() {
        Designs design = Designs.of("Dinas Sosial", "one", PositionKind.JPT_PRATAMA);

        assertThat(trial.fixes(design))
                .containsExactly(new ChangeIdentity(design.build().identity().withPattern(Optional.of("two"))));
        trial.everyFixMends(design);
    }

    @Test
    void tellsThatNoPatternIsChosen() {
        Designs design = Designs.unpatterned("Dinas Sosial", PositionKind.JPT_PRATAMA);

        assertThat(trial.told(design)).singleElement().asString().startsWith("Dinas Sosial belum mempunyai pola");
        trial.everyFixMends(design);
    }

    @Test
    void comparesTheListsOfAssignmentStructureToo() {
        Trial assignment = Trial.of("organization-pattern", Map.of("kind", "assignment"));

        assertThat(assignment.findings(Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)))
                .isEmpty();
        assignment.everyFixMends(Designs.of("Dinas Sosial", "one", PositionKind.JPT_PRATAMA));
    }

    @Test
    void judgesADrawingOfAnAssignmentStructureByTheListsOfAssignmentStructureAlone() {
        assertThat(clauses("Dinas Sosial", "BDG-P1")).doesNotContain("BDG-R21", "BDG-R28");
        assertThat(clauses("Dinas Sosial", "BDG-P2a")).contains("BDG-R28").doesNotContain("BDG-R21");
    }

    private static List<String> clauses(String name, String pattern) {
        return Catalog.checker(Profiles.get("BDG-6-2023"))
                .check(Designs.of(name, pattern, PositionKind.JPT_PRATAMA).build())
                .stream()
                .map(finding -> finding.clause().id())
                .toList();
    }
}
