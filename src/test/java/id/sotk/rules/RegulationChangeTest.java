package id.sotk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.Samples;
import id.sotk.language.Language;
import id.sotk.model.Organization;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.catalog.Catalog;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a design would have to answer for under another region's regulation.
class RegulationChangeTest {

    private static final Profile BANDUNG = Profiles.get("BDG-6-2023");

    @Test
    void changesNothingUnderTheSameRegulation() {
        Organization faulty = sample("diskominfo-bandung-keliru");

        RegulationChange change = change(faulty, "BDG-6-2023");

        assertThat(change.appearing()).isEmpty();
        assertThat(change.vanishing()).isEmpty();
        assertThat(change.staying()).isEqualTo(Catalog.checker(BANDUNG).check(faulty).size());
        assertThat(change.carried()).isEmpty();
    }

    @Test
    void findsThatAhliMadyaNeedAHigherAppraiser() {
        RegulationChange change = change(sample("diskominfo-bandung"), "KRA-50-2023");

        assertThat(change.vanishing()).isEmpty();
        assertThat(change.appearing()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("appraiser-level");
            assertThat(finding.fact(Language.INDONESIAN))
                    .contains("bukan oleh Pejabat Pimpinan Tinggi Pratama pada Level 1");
        });
    }

    @Test
    void keepsFindingsWhoseClauseOnlyHasAnotherIdentifier() {
        Organization faulty = sample("diskominfo-bandung-keliru");

        RegulationChange change = change(faulty, "KTM-50-2023");

        assertThat(change.staying()).isPositive();
        assertThat(change.staying() + change.vanishing().size())
                .isEqualTo(Catalog.checker(BANDUNG).check(faulty).size());
        assertThat(change.vanishing()).noneSatisfy(gone -> assertThat(change.appearing())
                .anySatisfy(come -> {
                    assertThat(come.rule()).isEqualTo(gone.rule());
                    assertThat(come.subject()).isEqualTo(gone.subject());
                }));
    }

    @Test
    void carriesPatternsOverAndSaysWhichHaveNoCounterpart() {
        RegulationChange change = change(sample("kecamatan-coblong"), "KTM-50-2023");

        assertThat(change.carried())
                .filteredOn(carried -> carried.pattern().in(Language.INDONESIAN).startsWith("K4"))
                .singleElement()
                .satisfies(carried -> assertThat(carried.counterpart()).isEmpty());
        assertThat(change(sample("kecamatan-coblong"), "BTN-62-2023").carried())
                .extracting(carried -> carried.counterpart().map(StructurePattern::id))
                .contains(Optional.of("BTN-05"), Optional.of("BTN-06"));
    }

    @Test
    void takesTheHeadOfTheRegionForThePersonnelAuthority() {
        Organization hospital = sample("rsud-bintan");
        Profile bintan = Profiles.get("BTN-62-2023");

        for (String regulation : Profiles.ids()) {
            RegulationChange change = RegulationChange.of(
                    hospital, bintan, Catalog.checker(bintan), Catalog.checker(Profiles.get(regulation)));

            assertThat(change.appearing()).noneMatch(finding -> finding.rule().equals("placement-issuer"));
            assertThat(change.appearing()).allSatisfy(finding -> assertThat(finding.text(Language.INDONESIAN))
                    .doesNotContain("head-of-region", "apparatus-head"));
        }
    }

    private static RegulationChange change(Organization design, String regulation) {
        return RegulationChange.of(
                design, BANDUNG, Catalog.checker(BANDUNG), Catalog.checker(Profiles.get(regulation)));
    }

    private static Organization sample(String name) {
        return Samples.read(name).organization();
    }
}
