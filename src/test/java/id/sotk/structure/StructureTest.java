package id.sotk.structure;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.Identity;
import id.sotk.model.Organization;
import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Law;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .box("Sekretariat", "Dinas Sosial", UnitKind.SECRETARIAT, PositionKind.ADMINISTRATOR)
                .seksi("Subbagian Umum", "Sekretariat")
                .bidang("Bidang Data", "Dinas Sosial")
                .functionalGroup("Kelompok JF", "Bidang Data")
                .functional("Rina", "Bidang Data")
                .functional("Asep", "Kelompok JF")
                .executor("Dedi", "Subbagian Umum");
    }

    private static Structure structure(Designs designs) {
        return Structure.of(designs.build(), Law.with());
    }

    @Test
    void countsLevelsFromTheTopAndPassesOverTheFunctionalGroup() {
        Structure structure = structure(dinas());

        assertThat(structure.units()).extracting(Standing::level).containsExactly(1, 2, 3, 2, 2);
    }

    @Test
    void listsUnitsInTheOrderOfTheChart() {
        Structure structure = structure(dinas());

        assertThat(structure.units())
                .extracting(standing -> standing.unit().name())
                .containsExactly("Dinas Sosial", "Sekretariat", "Subbagian Umum", "Bidang Data", "Kelompok JF");
    }

    @Test
    void putsOfficialsOfTheFunctionalGroupUnderTheHeadAbove() {
        Structure structure = structure(dinas());

        assertThat(superior(structure, "Asep")).isEqualTo(id("Bidang Data"));
        assertThat(superior(structure, "Rina")).isEqualTo(id("Bidang Data"));
        assertThat(structure.home(id("Asep"))).contains(structure.unit(id("Bidang Data")));
    }

    @Test
    void putsOfficialsOfACoordinatingPostUnderThePostAbove() {
        Structure structure = structure(dinas().roles("Subbagian Umum", roles -> roles.withCoordinating(true)));

        assertThat(superior(structure, "Dedi")).isEqualTo(id("Sekretariat"));
    }

    @Test
    void takesTheHeadOfTheOwnUnitWrittenOutAsSuperiorForTheOneWithoutWriting() {
        Structure structure = structure(
                dinas().roles("Subbagian Umum", roles -> roles.withCoordinating(true))
                        .superior("Dedi", "Kepala Subbagian Umum"));

        assertThat(superior(structure, "Dedi")).isEqualTo(id("Sekretariat"));
        assertThat(appraiser(structure, "Dedi")).isEqualTo(id("Sekretariat"));
    }

    @Test
    void letsTheNamedSuperiorAndAppraiserGoFirst() {
        Structure structure = structure(dinas().superior("Dedi", "Rina").appraiser("Rina", "Dinas Sosial"));

        assertThat(superior(structure, "Dedi")).isEqualTo(id("Rina"));
        assertThat(appraiser(structure, "Dedi")).isEqualTo(id("Rina"));
        assertThat(appraiser(structure, "Rina")).isEqualTo(id("Dinas Sosial"));
    }

    @Test
    void findsTheUnitLeaderAtTheLevelOfThePattern() {
        Structure structure = structure(dinas());

        assertThat(structure.unit(id("Subbagian Umum")).leader().id()).isEqualTo(id("Sekretariat"));
        assertThat(structure.unit(id("Bidang Data")).leader().id()).isEqualTo(id("Bidang Data"));
        assertThat(structure.unit(id("Dinas Sosial")).leader().id()).isEqualTo(id("Dinas Sosial"));
    }

    @Test
    void letsTheNamedLeaderLeadTheUnitAndWhatIsBelowTheLeaderLevel() {
        Structure structure = structure(
                dinas().roles("Sekretariat", roles -> roles.withLeader(Optional.of(id("Dinas Sosial")))));

        assertThat(structure.unit(id("Subbagian Umum")).leader().id()).isEqualTo(id("Dinas Sosial"));
        assertThat(structure.unit(id("Subbagian Umum")).leaderNamedAt())
                .contains(structure.unit(id("Sekretariat")));
        assertThat(structure.unit(id("Bidang Data")).leader().id()).isEqualTo(id("Bidang Data"));
    }

    @Test
    void judgesABranchUnderItsOwnPatternAndCountsItFromItsOwnPost() {
        Structure structure = structure(dinas().roles("Sekretariat", roles -> roles.withPattern(Optional.of("three"))));

        PatternArea area = structure.unit(id("Subbagian Umum")).area();
        assertThat(area.follows(List.of("three"))).isTrue();
        assertThat(area.firstLevel()).isEqualTo(2);
        assertThat(structure.unit(id("Subbagian Umum")).level()).isEqualTo(3);
        assertThat(area.levelOf(structure.officer(id("Dinas Sosial")))).isEqualTo(1);
        assertThat(area.levelOf(structure.officer(id("Bidang Data")))).isZero();
    }

    @Test
    void limitsItsListsToThePatternsNamed() {
        Structure structure = structure(dinas().roles("Sekretariat", roles -> roles.withPattern(Optional.of("three"))));

        Structure limited = structure.within(List.of("work-three"));

        assertThat(limited.units())
                .extracting(standing -> standing.unit().name())
                .containsExactly("Sekretariat", "Subbagian Umum");
        assertThat(limited.staff()).extracting(placed -> placed.official().name()).containsExactly("Dedi");
    }

    @Test
    void knowsAHeadByThePostAlsoWhenNamedAsAPerson() {
        Structure structure = structure(dinas().appraiser("Rina", "Kepala Bidang Data"));

        Placed rina = structure.placed(id("Rina")).orElseThrow();
        assertThat(rina.appraiser().is(rina.superior())).isTrue();
    }

    @Test
    void readsADesignWithoutUnits() {
        Structure structure = Structure.of(
                Organization.empty(
                        new Identity("Kosong", "", "BDG-6-2023", Optional.empty())),
                Law.with());

        assertThat(structure.top()).isEmpty();
        assertThat(structure.units()).isEmpty();
    }

    private static String superior(Structure structure, String official) {
        return structure.placed(id(official)).orElseThrow().superior().id();
    }

    private static String appraiser(Structure structure, String official) {
        return structure.placed(id(official)).orElseThrow().appraiser().id();
    }
}
