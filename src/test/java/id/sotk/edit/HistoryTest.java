package id.sotk.edit;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.Change.Course;
import id.sotk.edit.command.Command;
import id.sotk.edit.command.MoveUnit;
import id.sotk.edit.command.PlaceOfficial;
import id.sotk.edit.command.RenameElement;
import id.sotk.edit.command.SeatInTeam;
import id.sotk.edit.command.ShiftBox;
import id.sotk.model.Document;
import id.sotk.model.TeamSeat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Undo and redo without limit, told and journalled in the right order, each edit as large as its change.
class HistoryTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void fiveHundredRandomEditsAreTakenBackAndDoneAgain(long seed) {
        Editor editor = Editor.of(Designs.withOfficials(40));
        RandomEdits edits = new RandomEdits(seed);
        List<Document> states = new ArrayList<>(List.of(editor.document()));
        while (states.size() <= 500) {
            Document before = editor.document();
            editor.execute(edits.next(before));
            if (editor.document() != before) {
                states.add(editor.document());
            }
        }

        for (int index = states.size() - 2; index >= 0; index--) {
            editor.undo();
            assertThat(editor.document()).isEqualTo(states.get(index));
        }
        assertThat(editor.canUndo()).isFalse();
        for (int index = 1; index < states.size(); index++) {
            editor.redo();
            assertThat(editor.document()).isEqualTo(states.get(index));
        }
        assertThat(editor.canRedo()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("ordinaryEdits")
    void remembersAsMuchForASmallDesignAsForALargeOne(Command command) {
        assertThat(remembered(command, 50)).isEqualTo(remembered(command, 10_000)).isLessThanOrEqualTo(2);
    }

    @Test
    void aNewEditForgetsThoseUndone() {
        Editor editor = Editor.of(Designs.small());
        editor.execute(new RenameElement("dinas", "Satu"));
        editor.execute(new RenameElement("dinas", "Dua"));
        editor.undo();
        editor.execute(new RenameElement("dinas", "Tiga"));

        assertThat(editor.canRedo()).isFalse();
        assertThat(editor.undoable()).contains(new RenameElement("dinas", "Tiga"));
        editor.undo();
        editor.undo();
        assertThat(editor.document()).isEqualTo(Designs.small());
        assertThat(editor.redoable()).contains(new RenameElement("dinas", "Satu"));
    }

    @Test
    void undoingWithNothingToUndoDoesNothing() {
        Editor editor = Editor.of(Designs.small());
        editor.undo();
        editor.redo();

        assertThat(editor.document()).isEqualTo(Designs.small());
        assertThat(editor.undoable()).isEmpty();
        assertThat(editor.redoable()).isEmpty();
    }

    @Test
    void theChangeIsToldOnceAndAfterItIsJournalled() {
        History history = new History();
        Editor editor = new Editor(Designs.small(), history);
        List<String> told = new ArrayList<>();
        editor.listen(change -> told.add(change.course() + " " + history.position() + " " + change.touched()
                + " " + change.concernsOrganization()));

        editor.execute(new RenameElement("dinas", "Satu"));
        editor.execute(new ShiftBox("dinas", 1, 0));
        editor.undo();
        editor.redo();

        assertThat(told).containsExactly(
                Course.DONE + " 1 [dinas] true",
                Course.DONE + " 2 [dinas] false",
                Course.UNDONE + " 1 [dinas] false",
                Course.REDONE + " 2 [dinas] false");
    }

    static Stream<Command> ordinaryEdits() {
        return Stream.of(
                new RenameElement("u2", "Nama Baru"),
                new MoveUnit("u5", "u0", 0),
                new PlaceOfficial("p4", Optional.of("u2")),
                new SeatInTeam("t0", "p20", TeamSeat.MEMBER),
                new ShiftBox("t0", 3, 4));
    }

    private static long remembered(Command command, int officials) {
        Document before = Designs.withOfficials(officials);
        Delta delta = Delta.between(before, command.applyTo(before));
        OrganizationDelta organization = delta.organization();
        return Stream.of(organization.units(), organization.officials(), organization.work().teams(),
                organization.work().targets(), organization.work().assignments(), organization.waivers())
                .mapToLong(list -> list.values().count())
                .sum() + delta.diagram().touched().count();
    }
}
