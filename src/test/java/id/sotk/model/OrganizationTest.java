package id.sotk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A design is whole: what its elements name is there, and its units form one tree.
class OrganizationTest {

    private static final Organization EMPTY = Organization.empty(
            new Identity("Dinas Sosial", "Kota Contoh", "BDG-6-2023", Optional.empty()));

    @Test
    void findsAUnitInItsOwnBranchAndInThoseAbove() {
        Organization design = units(unit("dinas", null), unit("bidang", "dinas"), unit("seksi", "bidang"),
                unit("lain", "dinas"));

        assertThat(design.lineage("seksi")).extracting(OrgUnit::id).containsExactly("seksi", "bidang", "dinas");
        assertThat(design.branch("bidang")).containsExactlyInAnyOrder("bidang", "seksi");
        assertThat(design.isWithin("seksi", "dinas")).isTrue();
        assertThat(design.isWithin("seksi", "lain")).isFalse();
    }

    @Test
    void findsABranchWhoseUnitsStandInAnyOrder() {
        Organization design = units(unit("seksi", "bidang"), unit("bidang", "dinas"), unit("dinas", null));

        assertThat(design.branch("dinas")).containsExactlyInAnyOrder("dinas", "bidang", "seksi");
        assertThat(design.root()).map(OrgUnit::id).contains("dinas");
    }

    @Test
    void refusesAUnitBelowOneThatIsNotThere() {
        assertRefused("parent of unit", () -> units(unit("dinas", null), unit("bidang", "badan")));
    }

    @Test
    void refusesASecondTop() {
        assertRefused("one top unit, was 2 tops", () -> units(unit("dinas", null), unit("badan", null)));
    }

    @Test
    void refusesUnitsThatHangBelowEachOther() {
        assertRefused("below itself", () -> units(unit("dinas", null), unit("a", "b"), unit("b", "a")));
    }

    @Test
    void refusesAnOfficialWithTwoPostsForGood() {
        assertRefused("one post definitively", () -> headed(Tenure.DEFINITIVE, Tenure.DEFINITIVE));
    }

    @Test
    void letsAnOfficialActInASecondPost() {
        assertThat(headed(Tenure.DEFINITIVE, Tenure.PLT).units().get("bidang").holder()).contains("rina");
    }

    @Test
    void refusesAnOfficialPlacedNowhere() {
        assertRefused("placement of Rina", () -> EMPTY.withOfficials(
                Table.of(List.of(official().withPlacement(Optional.of(Placement.in("bidang")))))));
    }

    @Test
    void refusesAPostWhoseHolderIsNobody() {
        assertRefused("holder of the post", () -> units(held("dinas", null, Tenure.DEFINITIVE)));
    }

    @Test
    void refusesATeamSeatOfNobody() {
        Organization design = units(unit("dinas", null));
        Team team = Team.formed("tim", "Tim Data", "dinas");

        assertRefused("seat in team Tim Data",
                () -> design.withTeams(Table.of(List.of(team.withSeats(team.seats().withMember("rina"))))));
    }

    private static Organization headed(Tenure first, Tenure second) {
        return EMPTY.withOfficials(Table.of(List.of(official())))
                .withUnits(Table.of(List.of(held("dinas", null, first), held("bidang", "dinas", second))));
    }

    private static Organization units(OrgUnit... units) {
        return EMPTY.withUnits(Table.of(List.of(units)));
    }

    private static OrgUnit unit(String id, String parent) {
        return new OrgUnit(id, id, UnitKind.DIVISION, Optional.ofNullable(parent),
                Optional.of(Post.vacant("Kepala", PositionKind.ADMINISTRATOR)), UnitRoles.PLAIN);
    }

    private static OrgUnit held(String id, String parent, Tenure tenure) {
        OrgUnit unit = unit(id, parent);
        return unit.withPost(unit.post().orElseThrow().heldBy("rina", tenure));
    }

    private static Official official() {
        return new FunctionalOfficial("rina", Person.named("Rina"), "Pranata Komputer", FunctionalGrade.AHLI_MUDA,
                Optional.empty());
    }

    private static void assertRefused(String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(reason);
    }
}
