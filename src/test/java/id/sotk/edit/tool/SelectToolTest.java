package id.sotk.edit.tool;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.Document;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Selecting, sweeping and moving the sheet.
class SelectToolTest {

    private final Document bureau = Bureau.document();

    @Test
    void selectsTheElementPressed() {
        assertThat(Hand.on(bureau).press("data").step()).isEqualTo(new Step.Select(Optional.of("data")));
    }

    @Test
    void selectsTheOfficialOfARosterRow() {
        assertThat(Hand.on(bureau).press(Hit.row("satu-data", "siti")).step())
                .isEqualTo(new Step.Select(Optional.of("siti")));
    }

    @Test
    void addsToTheSelectionWhileTheTogglingKeyIsHeld() {
        assertThat(Hand.on(bureau).holding(Grip.PLAIN.withToggling()).press("data").step())
                .isEqualTo(new Step.Toggle("data"));
    }

    @Test
    void clearsTheSelectionOnEmptyGround() {
        assertThat(Hand.on(bureau).press(Hit.GROUND).letGo(Hit.GROUND).step())
                .isEqualTo(new Step.Select(Optional.empty()));
    }

    @Test
    void sweepsARectangleFromEitherCorner() {
        var hand = Hand.on(bureau).press(Hit.GROUND).moveBy(-40, 25, Hit.GROUND).letGo(Hit.GROUND);

        assertThat(hand.step()).isEqualTo(new Step.Sweep(-40, 0, 40, 25, true));
    }

    @Test
    void renamesWhatIsPressedTwice() {
        assertThat(Hand.on(bureau).holding(Grip.TWICE).press("data").step()).isEqualTo(new Step.Rename("data"));
    }

    @Test
    void movesTheSheetWithThePanningGrip() {
        var hand = Hand.on(bureau).holding(Grip.PAN).press("data").moveBy(12, 5, Hit.GROUND);

        assertThat(hand.step()).isEqualTo(new Step.Pan(12, 5));
    }

    @Test
    void opensTheMenuWhereTheMenuButtonIsReleasedUnmoved() {
        var hit = Hit.on("data", Zone.BODY);

        assertThat(Hand.on(bureau).holding(Grip.MENU).press(hit).letGo(hit).step()).isEqualTo(new Step.Menu(hit));
    }

    @Test
    void opensNoMenuAfterMovingTheSheet() {
        var hand = Hand.on(bureau).holding(Grip.MENU).press("data").moveBy(9, 9, Hit.GROUND).letGo(Hit.GROUND);

        assertThat(hand.step()).isEqualTo(new Step.Rest());
    }
}
