package id.sotk.edit.tool;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.DeleteTeam;
import id.sotk.edit.command.DeleteUnit;
import id.sotk.edit.command.MoveUnit;
import id.sotk.edit.command.Sequence;
import id.sotk.edit.vocabulary.Deletion;
import id.sotk.edit.vocabulary.Deletions;
import id.sotk.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the keys do on the selection.
class KeyboardEditsTest {

    private final Document bureau = Bureau.document();
    private final Neighbours neighbours = new Neighbours(bureau.organization());
    private final Rearrangement rearrangement = new Rearrangement(bureau.organization());

    @Test
    void goesUpDownAndSidewaysAlongTheTree() {
        assertThat(neighbours.above("statistik")).contains("data");
        assertThat(neighbours.above("satu-data")).contains("data");
        assertThat(neighbours.below("data")).contains("statistik");
        assertThat(neighbours.after("statistik")).contains("satu-data");
        assertThat(neighbours.before("aplikasi")).isEmpty();
    }

    @Test
    void visitsEveryUnitAndTeamInTheOrderOfTheChart() {
        assertThat(neighbours.inOrder())
                .containsExactly("dinas", "aplikasi", "portal", "jaringan", "data", "statistik", "satu-data");
        assertThat(neighbours.next("satu-data")).contains("dinas");
        assertThat(neighbours.previous("dinas")).contains("satu-data");
    }

    @Test
    void movesAUnitAmongItsSiblings() {
        assertThat(rearrangement.later("aplikasi")).contains(new MoveUnit("aplikasi", "dinas", 1));
        assertThat(rearrangement.earlier("aplikasi")).isEmpty();
    }

    @Test
    void deletesAUnitOnceTogetherWithWhatHangsBelowIt() {
        assertThat(Deletions.in(bureau.organization())
                .of(List.of("statistik", "data", "satu-data", "portal"))
                .map(Deletion::command)).contains(
                        new Sequence(List.of(new DeleteUnit("data"), new DeleteTeam("portal"))));
    }
}
