package id.sotk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sotk.edit.CommandExamples;
import id.sotk.edit.Delta;
import id.sotk.edit.Designs;
import id.sotk.edit.Edit;
import id.sotk.edit.RandomEdits;
import id.sotk.edit.command.Command;
import id.sotk.edit.command.RenameElement;
import id.sotk.edit.command.TidyAll;
import id.sotk.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every command, and every edit with what it changed, comes back from JSON as it was.
class CommandJsonTest {

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandComesBack(Command command) {
        Document before = Designs.small();
        Edit edit = new Edit(command, Delta.between(before, command.applyTo(before)));

        assertThat(CommandJson.readCommand(CommandJson.write(command))).isEqualTo(command);
        assertThat(CommandJson.readEdit(CommandJson.write(edit))).isEqualTo(edit);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatRandomEditsChangedComesBack(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Document before = Designs.withOfficials(50);
        for (int round = 0; round < 300; round++) {
            Command command = edits.next(before);
            Document after = command.applyTo(before);
            Edit edit = new Edit(command, Delta.between(before, after));

            assertThat(CommandJson.readEdit(CommandJson.write(edit)).delta().applyTo(before)).isEqualTo(after);
            before = after;
        }
    }

    @Test
    void namesTheCommandInItsType() {
        assertThat(CommandJson.write(new RenameElement("dinas", "Badan")))
                .isEqualTo("{\"type\":\"rename-element\",\"element\":\"dinas\",\"name\":\"Badan\"}");
        assertThat(CommandJson.write(new TidyAll())).isEqualTo("{\"type\":\"tidy-all\"}");
    }

    @Test
    void refusesWhatIsNoCommand() {
        assertThatThrownBy(() -> CommandJson.readCommand("{\"type\":\"explode\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("explode");
    }

    static List<Command> commands() {
        return CommandExamples.all();
    }
}
