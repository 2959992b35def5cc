package id.sotk.edit.tool;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.AppointHolder;
import id.sotk.edit.command.PlaceOfficial;
import id.sotk.edit.command.Refusal;
import id.sotk.edit.command.SeatInTeam;
import id.sotk.model.Document;
import id.sotk.model.TeamSeat;
import id.sotk.model.TeamSeats;
import id.sotk.model.Tenure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Officials carried from the staff list and between rosters.
class OfficialToolTest {

    private final Document bureau = Bureau.document();

    @Test
    void placesAnOfficialInTheUnit() {
        var hand = Hand.on(bureau).carrying("rahmat").dropOn("jaringan");

        assertThat(hand.committed()).contains(new PlaceOfficial("rahmat", Optional.of("jaringan")));
    }

    @Test
    void seatsAnOfficialInTheTeam() {
        var hand = Hand.on(bureau).carrying("rahmat").dropOn("satu-data");

        assertThat(seats(hand, "satu-data").members()).containsExactly("siti", "rahmat");
    }

    @Test
    void makesTheOfficialChairInThePlaceOfTheChair() {
        var hand = Hand.on(bureau).carrying("rahmat").dropOn(Hit.on("satu-data", Zone.CHAIR));

        assertThat(seats(hand, "satu-data"))
                .isEqualTo(new TeamSeats(Optional.empty(), Optional.of("rahmat"), List.of("dewi", "siti")));
    }

    @Test
    void makesTheOfficialCoordinatorInThePlaceOfTheCoordinator() {
        var hand = Hand.on(bureau).carrying("rahmat").dropOn(Hit.on("satu-data", Zone.COORDINATOR));

        assertThat(hand.committed()).contains(new SeatInTeam("satu-data", "rahmat", TeamSeat.COORDINATOR));
    }

    @Test
    void takesAnOfficialFromOneTeamToAnother() {
        var hand = Hand.on(bureau).press(Hit.row("satu-data", "siti")).dropOn("portal");

        assertThat(seats(hand, "satu-data").holds("siti")).isFalse();
        assertThat(seats(hand, "portal").members()).containsExactly("siti");
    }

    @Test
    void leavesTheOfficialInBothTeamsWhileTheCopyingKeyIsHeld() {
        var hand = Hand.on(bureau)
                .holding(Grip.PLAIN.withCopying())
                .press(Hit.row("satu-data", "siti"))
                .dropOn("portal");

        assertThat(seats(hand, "satu-data").holds("siti")).isTrue();
        assertThat(seats(hand, "portal").holds("siti")).isTrue();
    }

    @Test
    void doesNothingForAnOfficialWhoSitsThereAlready() {
        var hand = Hand.on(bureau).carrying("siti").over("satu-data");

        assertThat(hand.drop()).isEmpty();
    }

    @Test
    void letsAHolderOfAStructuralPositionTakeTheLeadingPost() {
        var vacated = new id.sotk.edit.command.VacatePost("data").applyTo(bureau);
        var hand = Hand.on(vacated).carrying("nanang").dropOn("jaringan");

        assertThat(hand.committed()).contains(new AppointHolder("jaringan", "nanang", Tenure.DEFINITIVE));
    }

    @Test
    void saysWhileHoveringThatTheOfficialHoldsAnotherPost() {
        var hand = Hand.on(bureau).carrying("nanang").over("jaringan");

        assertThat(hand.drop().flatMap(Drop::refusal))
                .contains(Refusal.of(Refusal.Reason.HOLDS_ANOTHER_POST, "Nanang", "data"));
    }

    @Test
    void changesNothingOnTheGround() {
        var hand = Hand.on(bureau).press(Hit.row("satu-data", "siti")).dropOn(Hit.GROUND);

        assertThat(hand.step()).isEqualTo(new Step.Cancel());
        assertThat(hand.document()).isEqualTo(bureau);
    }

    private static TeamSeats seats(Hand hand, String team) {
        return hand.document().organization().teams().get(team).seats();
    }
}
