package id.sotk.structure;

import static id.sotk.model.PositionKind.ADMINISTRATOR;
import static id.sotk.model.PositionKind.PENGAWAS;
import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.Target;
import id.sotk.model.UnitKind;
import id.sotk.model.work.Party;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.work.Mechanism;
import id.sotk.rules.Designs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The roles of a mechanism go to the posts its words name, wherever the staff sit.
class CastingTest {

    private static final Profile KALIMANTAN_TIMUR = Profiles.get("KTM-50-2023");
    private static final Profile PEKANBARU = Profiles.get("PKU-44-2023");

    @Test
    void letsEveryCoordinatingPostServeStaffWhoSitAboveThem() {
        assertThat(players(liaison(), KALIMANTAN_TIMUR, "KTM-10", "Rina", "level-2"))
                .containsExactly("kepala-seksi-promosi", "kepala-seksi-hubungan");
    }

    @Test
    void letsThePostOfTheirOwnUnitServeStaffWhoSitThere() {
        Designs inSection = liaison().functional("Budi", "Seksi Hubungan");

        assertThat(players(inSection, KALIMANTAN_TIMUR, "KTM-10", "Budi", "level-2"))
                .containsExactly("kepala-seksi-hubungan");
    }

    @Test
    void leavesTheLevelEmptyWhereNoPostStandsAtIt() {
        Designs bare = Designs.of("Badan Penghubung", "KTM-10", ADMINISTRATOR).functional("Rina", "Badan Penghubung");

        assertThat(players(bare, KALIMANTAN_TIMUR, "KTM-10", "Rina", "level-2")).isEmpty();
    }

    @Test
    void letsNoCoordinatingPostAppraise() {
        Designs kecamatan = Designs.of("Badan Penghubung", "PKU-02", ADMINISTRATOR)
                .box("Seksi Promosi", "Badan Penghubung", UnitKind.SECTION, PENGAWAS)
                .roles("Seksi Promosi", roles -> roles.withCoordinating(true))
                .functional("Rina", "Badan Penghubung");

        assertThat(players(kecamatan, PEKANBARU, "PKU-M2", "Rina", "level-2")).isEmpty();
    }

    private static Designs liaison() {
        return Designs.of("Badan Penghubung", "KTM-10", ADMINISTRATOR)
                .seksi("Seksi Promosi", "Badan Penghubung")
                .seksi("Seksi Hubungan", "Badan Penghubung")
                .functional("Rina", "Badan Penghubung");
    }

    /// Who plays the role for a target of the top unit that the executor carries out.
    private static List<String> players(
            Designs design, Profile profile, String mechanism, String executor, String role) {
        Structure structure = Structure.of(design.under(profile.id()).build(), profile);
        Target target = new Target(
                "target", "Target", id("Badan Penghubung"), Optional.of(id(executor)), Optional.empty());
        Mechanism followed = profile.mechanisms()
                .stream()
                .filter(known -> known.id().equals(mechanism))
                .findFirst()
                .orElseThrow();
        return Casting.of(structure, Part.of(target, followed))
                .players(role)
                .stream()
                .map(Party::element)
                .flatMap(Optional::stream)
                .toList();
    }
}
