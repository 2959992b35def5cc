package id.sotk.rules.catalog.unit;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Fix;
import id.sotk.rules.Trial;
import java.util.Map;
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

        assertThat(trial.fixes(design)).containsExactly(new Fix.FollowPattern(id("Dinas Sosial"), "two"));
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
}
