package id.sotk.edit;

import id.sotk.edit.command.Command;
import java.util.List;

/// One or more of every command, possible on [Designs#small].
public final class CommandExamples {

    private CommandExamples() {}

    public static List<Command> all() {
        return CommandsTest.examples();
    }
}
