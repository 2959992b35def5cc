package id.sotk.edit.vocabulary;

import id.sotk.edit.command.Command;
import id.sotk.edit.command.Refusal;
import java.util.List;
import java.util.Optional;

/// Taking away what is chosen, as one edit.
///
/// @param names what is deleted, in the order chosen
/// @param losses what goes along; where anything does, the user is asked first
/// @param refusal why it must not be done; empty where it may
public record Deletion(Command command, List<String> names, Losses losses, Optional<Refusal> refusal) {

    public Deletion {
        names = List.copyOf(names);
    }

    public boolean mustBeAsked() {
        return losses.areSuffered();
    }
}
