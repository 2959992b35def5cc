package id.sotk.edit.tool;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.ChangeTeam;
import id.sotk.edit.command.MoveUnit;
import id.sotk.edit.command.Refusal;
import id.sotk.edit.command.ShiftBox;
import id.sotk.model.Document;
import id.sotk.model.Element;
import org.junit.jupiter.api.Test;

/// Boxes carried by hand.
class BoxToolTest {

    private final Document bureau = Bureau.document();

    @Test
    void hangsAUnitUnderTheUnitItIsDroppedOn() {
        var hand = Hand.on(bureau).press("statistik").dropOn("aplikasi");

        assertThat(hand.committed()).contains(new MoveUnit("statistik", "aplikasi", 0));
        assertThat(hand.document().organization().units().get("statistik").parent()).contains("aplikasi");
    }

    @Test
    void putsAUnitBesideTheSiblingWhoseEdgeItIsDroppedOn() {
        var hand = Hand.on(bureau).press("data").dropOn(Hit.on("aplikasi", Zone.BEFORE));

        assertThat(hand.document().organization().children("dinas").stream().map(Element::id))
                .containsExactly("data", "aplikasi", "jaringan");
    }

    @Test
    void countsThePlaceAfterASiblingWithoutTheCarriedUnit() {
        var hand = Hand.on(bureau).press("aplikasi").dropOn(Hit.on("jaringan", Zone.AFTER));

        assertThat(hand.document().organization().children("dinas").stream().map(Element::id))
                .containsExactly("jaringan", "aplikasi", "data");
    }

    @Test
    void saysWhileHoveringWhyAUnitMayNotHangBelowItself() {
        var hand = Hand.on(bureau).press("data").over("statistik");

        assertThat(hand.drop()).hasValueSatisfying(drop -> {
            assertThat(drop.allowed()).isFalse();
            assertThat(drop.refusal()).map(Refusal::reason).contains(Refusal.Reason.BELOW_ITSELF);
        });
    }

    @Test
    void changesNothingWhenTheDropIsRefused() {
        var hand = Hand.on(bureau).press("data").dropOn("statistik");

        assertThat(hand.step()).isInstanceOf(Step.Refuse.class);
        assertThat(hand.document()).isEqualTo(bureau);
    }

    @Test
    void asksTheSameQuestionWhileHoveringAsTheEditDoes() {
        var hand = Hand.on(bureau).press("data").over("statistik");

        assertThat(hand.drop()).hasValueSatisfying(
                drop -> assertThat(drop.refusal()).isEqualTo(drop.command().refusal(bureau)));
    }

    @Test
    void returnsABoxLetGoOnEmptyGround() {
        var hand = Hand.on(bureau).press("data").dropOn(Hit.GROUND);

        assertThat(hand.step()).isEqualTo(new Step.Cancel());
        assertThat(hand.document()).isEqualTo(bureau);
    }

    @Test
    void returnsABoxLetGoWhereItHangsAlready() {
        var hand = Hand.on(bureau).press("statistik").dropOn("data");

        assertThat(hand.step()).isEqualTo(new Step.Cancel());
    }

    @Test
    void shiftsTheBoxOnTheSheetWhileTheShiftingKeyIsHeld() {
        var hand = Hand.on(bureau).holding(Grip.PLAIN.withShifting()).press("data").moveBy(30, -12, Hit.GROUND);
        hand.letGo(Hit.GROUND);

        assertThat(hand.committed()).contains(new ShiftBox("data", 30, -12));
        assertThat(hand.document().organization()).isSameAs(bureau.organization());
    }

    @Test
    void givesATeamToTheUnitItIsDroppedOn() {
        var hand = Hand.on(bureau).press("portal").dropOn("jaringan");

        assertThat(hand.committed())
                .contains(new ChangeTeam(bureau.organization().teams().get("portal").withOwner("jaringan")));
    }

    @Test
    void goesBackOnEscape() {
        var hand = Hand.on(bureau).press("data").over("aplikasi").escape();

        assertThat(hand.step()).isEqualTo(new Step.Cancel());
        assertThat(hand.document()).isEqualTo(bureau);
    }
}
