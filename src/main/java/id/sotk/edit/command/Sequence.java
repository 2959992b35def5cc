package id.sotk.edit.command;

import id.sotk.model.Document;
import java.util.List;
import java.util.Optional;

/// Several edits as one step of undo; all happen or none.
public record Sequence(List<Command> commands) implements Command {

    public Sequence {
        commands = List.copyOf(commands);
        if (commands.isEmpty()) {
            throw new IllegalArgumentException("a sequence must hold at least one edit, was empty");
        }
    }

    @Override
    public Optional<Refusal> refusal(Document document) {
        Document reached = document;
        for (Command command : commands) {
            Optional<Refusal> refusal = command.refusal(reached);
            if (refusal.isPresent()) {
                return refusal;
            }
            reached = command.result(reached);
        }
        return Optional.empty();
    }

    @Override
    public Document result(Document document) {
        Document reached = document;
        for (Command command : commands) {
            reached = command.result(reached);
        }
        return reached;
    }
}
