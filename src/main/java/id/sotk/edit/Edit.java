package id.sotk.edit;

import id.sotk.edit.command.Command;
import java.util.Objects;

/// An edit as it is remembered: what the user meant, and what it changed.
public record Edit(Command command, Delta delta) {

    public Edit {
        Objects.requireNonNull(command, "command must be given");
        Objects.requireNonNull(delta, "delta must be given");
    }
}
