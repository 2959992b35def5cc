package id.sotk.edit.tool;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.DeleteTeam;
import id.sotk.edit.command.DeleteUnit;
import id.sotk.edit.command.MoveUnit;
import id.sotk.edit.command.Sequence;
import id.sotk.edit.vocabulary.Deletion;
import id.sotk.edit.vocabulary.Deletions;
import id.sotk.model.Document;
import id.sotk.model.Identity;
import id.sotk.model.Organization;
import id.sotk.model.PositionKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the keys do on the selection.
class KeyboardEditsTest {

    private final Document bureau = Bureau.document();
    private final Neighbours neighbours = new Neighbours(bureau.organization());
    private final Additions additions = new Additions(bureau.organization());
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
    void addsAUnitOfTheNextLevelBelowTheSelectedOne() {
        var addition = additions.unit(Optional.of("aplikasi"), "Unit baru", "Kepala");
        var after = addition.command().applyTo(bureau).organization();

        assertThat(after.units().get(addition.element()).parent()).contains("aplikasi");
        assertThat(after.units().get(addition.element()).positionKind()).contains(PositionKind.PENGAWAS);
    }

    @Test
    void addsTheTopOnAnEmptySheet() {
        var empty = Document.of(
                Organization.empty(new Identity("Dinas", "Kota", "bandung", Optional.empty())));
        var addition = new Additions(empty.organization()).unit(Optional.empty(), "Dinas", "Kepala Dinas");

        assertThat(addition.command().applyTo(empty).organization().root()).isPresent();
    }

    @Test
    void addsATeamBesideTheSelectedTeam() {
        var addition = additions.team(Optional.of("portal"), "Tim baru").orElseThrow();
        var after = addition.command().applyTo(bureau).organization();

        assertThat(after.teams().get(addition.element()).owner()).isEqualTo("aplikasi");
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
