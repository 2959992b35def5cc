package id.sotk.store;

import id.sotk.edit.CommandExamples;
import id.sotk.edit.Designs;
import id.sotk.edit.Editor;
import id.sotk.edit.command.Command;
import id.sotk.edit.command.DeleteAssignment;
import id.sotk.edit.command.DeleteOfficial;
import id.sotk.edit.command.DeleteTarget;
import id.sotk.edit.command.DeleteTeam;
import id.sotk.edit.command.DeleteUnit;
import id.sotk.edit.command.FoldUnit;
import id.sotk.edit.command.RenameElement;
import id.sotk.edit.command.Sequence;
import id.sotk.edit.command.ShiftBox;
import id.sotk.edit.command.TidyAll;
import id.sotk.edit.command.TidyElements;
import id.sotk.exchange.DesignFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Makes a store with every command in its journal, to be kept for later builds to open.
///
/// Run once for a form of the journal that has new commands, into a folder of its own beside those kept; what is kept is never
/// made anew.
final class KeptStore {

    /// Edits taken back at the end, for the journal to stand before its last ones.
    static final int TAKEN_BACK = 3;

    private static final List<Class<? extends Command>> LAST = List.of(
            TidyElements.class, TidyAll.class, DeleteAssignment.class, DeleteTarget.class, DeleteTeam.class,
            DeleteOfficial.class, DeleteUnit.class);

    private KeptStore() {}

    static void main(String[] folder) {
        Path home = Path.of(folder[0]);
        try (Library library = Library.open(new StoreLocation(home))) {
            Editor editor = library.create(Designs.small()).editor();
            DesignFile.write(editor.document(), home.resolve("first" + DesignFile.ENDING));
            commands().stream().filter(command -> editor.refusal(command).isEmpty()).forEach(editor::execute);
            DesignFile.write(editor.document(), home.resolve("last" + DesignFile.ENDING));
            for (int back = 0; back < TAKEN_BACK; back++) {
                editor.undo();
            }
            DesignFile.write(editor.document(), home.resolve("present" + DesignFile.ENDING));
        }
    }

    /// Every command, in an order in which each can be done after those before it: what takes away comes last.
    private static List<Command> commands() {
        Command several = new Sequence(List.of(new RenameElement("jf", "Kelompok JF"), new FoldUnit("dinas")));
        return Stream.concat(Stream.of(several, new ShiftBox("dinas", 4, 4)), CommandExamples.all().stream())
                .sorted(Comparator.comparing(command -> LAST.indexOf(command.getClass())))
                .toList();
    }
}
