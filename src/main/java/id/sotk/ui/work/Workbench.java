package id.sotk.ui.work;

import id.sotk.edit.Change;
import id.sotk.edit.Editor;
import id.sotk.edit.Selection;
import id.sotk.edit.command.Command;
import id.sotk.edit.command.CommandRefused;
import id.sotk.edit.vocabulary.Telling;
import id.sotk.model.Document;
import id.sotk.model.Organization;
import id.sotk.regulation.Profile;
import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.store.StoreFault;
import id.sotk.structure.Structure;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// One open design as the panes see it: plain values from the editor, the checker and the walk turned into JavaFX properties.
///
/// Belongs to the JavaFX thread; findings are worked out on a thread of their own and dropped when the design has moved on.
public final class Workbench {

    /// What the status bar says; an alert asks for attention.
    public record Notice(String text, boolean alert) {
        public static final Notice NONE = new Notice("", false);
    }

    private final Editor editor;
    private Profile profile;
    private Checking checking;
    private final ReadOnlyObjectWrapper<Document> document = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Structure> structure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LocalTime> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);
    private final ObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
    private final ObjectProperty<Optional<String>> carried = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty animated = new SimpleBooleanProperty(true);
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private Texts texts;

    public Workbench(Editor editor, Checker checker, Texts texts) {
        this.editor = editor;
        this.profile = checker.profile();
        this.checking = new Checking(checker, LocalDate::now);
        this.texts = texts;
        editor.listen(this::follow);
        saved.set(now());
        show(editor.document());
    }

    public ReadOnlyObjectProperty<Document> document() {
        return document.getReadOnlyProperty();
    }

    public Organization organization() {
        return document.get().organization();
    }

    /// The design read with its regulation: levels, appraisers, leaders.
    public ReadOnlyObjectProperty<Structure> structure() {
        return structure.getReadOnlyProperty();
    }

    public Profile profile() {
        return profile;
    }

    /// The checker of this design's regulation.
    public Checker checker() {
        return checking.checker();
    }

    /// When the last edit was on disk.
    public ReadOnlyObjectProperty<LocalTime> saved() {
        return saved.getReadOnlyProperty();
    }

    public ObjectProperty<Selection> selection() {
        return selection;
    }

    public ObjectProperty<Notice> notice() {
        return notice;
    }

    /// The official carried by the mouse from the staff list, until dropped.
    public ObjectProperty<Optional<String>> carried() {
        return carried;
    }

    /// Whether movement explains; off where the user wants none.
    public BooleanProperty animated() {
        return animated;
    }

    /// Findings on the design as it is, gravest first; accepted ones included.
    public ObservableList<Finding> findings() {
        return findings;
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    public Texts texts() {
        return texts;
    }

    /// From now on messages are in this language; the last one was not.
    public void speak(Texts changed) {
        texts = changed;
        notice.set(Notice.NONE);
    }

    /// From now on this checker judges the design, which is read and checked anew.
    public void obey(Checker checker) {
        checking.close();
        profile = checker.profile();
        checking = new Checking(checker, LocalDate::now);
        structure.set(Structure.of(organization(), profile));
        checking.check(structure.get(), findings::setAll);
    }

    public void select(String... elements) {
        selection.set(Selection.of(elements));
    }

    public void clearSelection() {
        selection.set(Selection.NONE);
    }

    /// The element chosen last.
    public Optional<String> selected() {
        return selection.get().latest();
    }

    public boolean isSelected(String element) {
        return selection.get().contains(element);
    }

    public void carry(String official) {
        carried.set(Optional.of(official));
    }

    public void drop() {
        carried.set(Optional.empty());
    }

    /// Does the edit and journals it; the status bar says what was done, or why it cannot be done.
    ///
    /// @return whether it was done
    public boolean perform(Command command) {
        Telling telling = names().telling();
        Document before = editor.document();
        try {
            editor.execute(command);
            if (editor.document() != before) {
                tell(telling.sentence(command));
            }
            return true;
        } catch (CommandRefused refused) {
            refuse(names().of(refused.refusal()));
        } catch (StoreFault broken) {
            refuse(broken.in(texts.language()));
        }
        return false;
    }

    public void undo() {
        attempt(editor::undo);
    }

    public void redo() {
        attempt(editor::redo);
    }

    private void attempt(Runnable edit) {
        try {
            edit.run();
        } catch (StoreFault broken) {
            refuse(broken.in(texts.language()));
        }
    }

    /// Why the edit could not be done, in the user's language; empty where it could.
    public Optional<String> refusal(Command command) {
        return editor.refusal(command).map(names()::of);
    }

    /// Says in the status bar what happened.
    public void tell(String text) {
        notice.set(new Notice(text, false));
    }

    /// Says in the status bar why something was not done.
    public void refuse(String text) {
        notice.set(new Notice(text, true));
    }

    /// What things are called, in the user's language.
    public Names names() {
        return new Names(organization(), profile, texts);
    }

    /// An identifier no element has yet.
    public String freshId(String prefix) {
        Organization organization = organization();
        int number = organization.units().size() + organization.officials().size() + organization.teams().size() + 1;
        while (organization.find(prefix + number).isPresent()) {
            number++;
        }
        return prefix + number;
    }

    /// Findings not accepted, about the element.
    public List<Finding> findingsOn(String element) {
        return findings.stream().filter(finding -> finding.subject().equals(element)).toList();
    }

    /// Ends what runs in the background.
    public void close() {
        checking.close();
    }

    private void follow(Change change) {
        notice.set(Notice.NONE);
        saved.set(now());
        show(change.after());
    }

    private void show(Document shown) {
        boolean sameOrganization = document.get() != null && document.get().organization() == shown.organization();
        if (!sameOrganization) {
            structure.set(Structure.of(shown.organization(), profile));
        }
        document.set(shown);
        undoable.set(editor.canUndo());
        redoable.set(editor.canRedo());
        selection.set(selection.get().within(shown.organization()));
        if (!sameOrganization) {
            checking.check(structure.get(), findings::setAll);
        }
    }

    private static LocalTime now() {
        return LocalTime.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
