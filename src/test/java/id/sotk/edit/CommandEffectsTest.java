package id.sotk.edit;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.*;
import id.sotk.model.Diagram.Offset;
import id.sotk.model.Document;
import id.sotk.model.Element;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Placement;
import id.sotk.model.TeamSeat;
import id.sotk.model.TeamSeats;
import id.sotk.model.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the less obvious commands leave behind.
class CommandEffectsTest {

    private final Document before = Designs.small();

    @Test
    void deletingAUnitLeavesNothingThatRefersToItsBranch() {
        Document after = new DeleteUnit("bidang-a").applyTo(before);
        Organization left = after.organization();

        assertThat(ids(left.units().list())).containsExactly("dinas", "sekretariat", "bidang-b", "jf");
        assertThat(left.units().get("bidang-b").roles().leader()).isEmpty();
        assertThat(left.officials().get("citra").placement()).isEmpty();
        assertThat(left.officials().contains("eka")).isTrue();
        assertThat(left.teams()).isEmpty();
        assertThat(ids(left.targets().list())).containsExactly("survei");
        assertThat(ids(left.assignments().list())).containsExactly("tugas-2");
        assertThat(left.waivers()).isEmpty();
        assertThat(after.diagram().offsets()).isEmpty();
        assertThat(after.diagram().folded()).isEmpty();
    }

    @Test
    void deletingTheTopEmptiesTheChartAndKeepsTheStaff() {
        Organization left = new DeleteUnit("dinas").applyTo(before).organization();

        assertThat(left.units()).isEmpty();
        assertThat(left.officials()).hasSize(5);
        assertThat(left.work().targets()).isEmpty();
    }

    @Test
    void deletingAnOfficialEmptiesTheSeatsAndPostsHeld() {
        Organization left = new DeleteOfficial("ani").applyTo(before).organization();

        assertThat(left.teams().get("tim").seats())
                .isEqualTo(new TeamSeats(Optional.empty(), Optional.empty(), List.of("budi")));
        assertThat(left.officials().get("citra").placement())
                .contains(Placement.in("seksi-a").withAppraiser(Optional.of("bidang-a")));
    }

    @Test
    void seatingANewChairMakesTheFormerOneAMember() {
        Organization left = new SeatInTeam("tim", "citra", TeamSeat.CHAIR).applyTo(before).organization();

        assertThat(left.teams().get("tim").seats())
                .isEqualTo(new TeamSeats(Optional.empty(), Optional.of("citra"), List.of("ani", "budi")));
    }

    @Test
    void puttingAUnitAmongItsSiblingsFollowsTheIndex() {
        OrgUnit uptd = Designs.unit("uptd", UnitKind.TECHNICAL_UNIT, "dinas", null);

        assertThat(children(new AddUnit(uptd, 0))).containsExactly("uptd", "sekretariat", "bidang-a", "bidang-b", "jf");
        assertThat(children(new AddUnit(uptd, 2))).containsExactly("sekretariat", "bidang-a", "uptd", "bidang-b", "jf");
        assertThat(children(new AddUnit(uptd, 99))).containsExactly("sekretariat", "bidang-a", "bidang-b", "jf",
                "uptd");
        assertThat(children(new MoveUnit("bidang-b", "dinas", 1)))
                .containsExactly("sekretariat", "bidang-b", "bidang-a", "jf");
        assertThat(children(new MoveUnit("sekretariat", "dinas", 3)))
                .containsExactly("bidang-a", "bidang-b", "jf", "sekretariat");
    }

    @Test
    void aBoxShiftedBackIsTidyAgain() {
        Document after = new ShiftBox("bidang-a", -12, 0).applyTo(before);

        assertThat(after.diagram().offsets()).isEqualTo(Map.of("tim", new Offset(0, 8)));
        assertThat(after.organization()).isSameAs(before.organization());
    }

    @Test
    void whatChangesNothingIsNotRemembered() {
        Editor editor = Editor.of(before);

        editor.execute(new PlaceOfficial("ani", Optional.of("bidang-a")));
        editor.execute(new SeatInTeam("tim", "budi", TeamSeat.MEMBER));
        editor.execute(new FoldUnit("seksi-a"));

        assertThat(editor.canUndo()).isFalse();
        assertThat(before.diagram().folded()).isEqualTo(Set.of("seksi-a"));
    }

    private List<String> children(Command command) {
        return ids(command.applyTo(before).organization().children("dinas"));
    }

    private static List<String> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::id).toList();
    }
}
