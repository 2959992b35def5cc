package id.sotk.edit.tool;

import id.sotk.edit.command.Command;
import id.sotk.edit.command.Refusal;
import id.sotk.model.Document;
import java.util.Optional;

/// What letting go here would do: the edit, where, and why not where it is refused.
///
/// @param target the element dropped on; empty for a box shifted on the sheet
/// @param refusal the reason, from the same question the edit itself asks
public record Drop(Command command, Optional<Hit> target, Optional<Refusal> refusal) {

    static Drop on(Hit target, Command command, Document document) {
        return new Drop(command, Optional.of(target), command.refusal(document));
    }

    static Drop beside(Command command, Document document) {
        return new Drop(command, Optional.empty(), command.refusal(document));
    }

    public boolean allowed() {
        return refusal.isEmpty();
    }
}
