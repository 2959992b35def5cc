package id.sotk.edit;

import id.sotk.edit.Change.Course;
import id.sotk.edit.command.Command;
import id.sotk.edit.command.CommandRefused;
import id.sotk.edit.command.Refusal;
import id.sotk.model.Document;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// The only door through which a design changes: every edit is journalled first, then its one change is told.
///
/// Belongs to one thread.
public final class Editor {

    private final Journal journal;
    private Document document;
    private Consumer<Change> listener = _ -> {};

    /// @param document the document with the journal's edits in force
    public Editor(Document document, Journal journal) {
        this.document = Objects.requireNonNull(document, "document must be given");
        this.journal = Objects.requireNonNull(journal, "journal must be given");
    }

    /// An editor that remembers in memory only.
    public static Editor of(Document document) {
        return new Editor(document, new History());
    }

    public Document document() {
        return document;
    }

    /// Replaces who is told of changes; there is one listener.
    public void listen(Consumer<Change> told) {
        listener = Objects.requireNonNull(told, "listener must be given");
    }

    /// Why the edit cannot be done now; empty where it can.
    public Optional<Refusal> refusal(Command command) {
        return command.refusal(document);
    }

    /// Does the edit; one that changes nothing is not remembered.
    ///
    /// @throws CommandRefused where it cannot be done
    public void execute(Command command) {
        Document after = command.applyTo(document);
        Delta delta = Delta.between(document, after);
        if (!delta.isEmpty()) {
            journal.append(new Edit(command, delta));
            tell(after, command, Course.DONE);
        }
    }

    public boolean canUndo() {
        return journal.position() > 0;
    }

    public boolean canRedo() {
        return journal.position() < journal.length();
    }

    /// The edit that undo would take back.
    public Optional<Command> undoable() {
        return canUndo() ? Optional.of(journal.edit(journal.position() - 1).command()) : Optional.empty();
    }

    /// The edit that redo would do again.
    public Optional<Command> redoable() {
        return canRedo() ? Optional.of(journal.edit(journal.position()).command()) : Optional.empty();
    }

    /// Takes back the last edit in force; does nothing where there is none.
    public void undo() {
        if (canUndo()) {
            Edit edit = journal.edit(journal.position() - 1);
            Document after = edit.delta().inverse().applyTo(document);
            journal.moveTo(journal.position() - 1);
            tell(after, edit.command(), Course.UNDONE);
        }
    }

    /// Does the last edit taken back again; does nothing where there is none.
    public void redo() {
        if (canRedo()) {
            Edit edit = journal.edit(journal.position());
            Document after = edit.delta().applyTo(document);
            journal.moveTo(journal.position() + 1);
            tell(after, edit.command(), Course.REDONE);
        }
    }

    private void tell(Document after, Command command, Course course) {
        Change change = new Change(document, after, command, course);
        document = after;
        listener.accept(change);
    }
}
