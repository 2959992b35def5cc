package id.sotk.exchange.events;

import id.sotk.exchange.events.form.Column;
import id.sotk.exchange.events.form.LogRow;
import id.sotk.exchange.events.form.LogWords;
import id.sotk.model.work.Stage;
import id.sotk.model.work.WorkAction;
import id.sotk.model.work.WorkEvent.Question;
import id.sotk.regulation.Profile;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.ProcedureAction;
import id.sotk.regulation.work.ProcedureStep;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds what a row tells of: a step of the mechanism, an act outside it, a step of a procedure, or a decision.
final class Steps {

    private static final Vocabulary<WorkAction> ACTIONS = Vocabulary.of(WorkAction.class);
    private static final Vocabulary<ProcedureAction> LETTERS = Vocabulary.of(ProcedureAction.class);
    private static final Vocabulary<Question> QUESTIONS = Vocabulary.of(Question.class);

    private final Profile profile;
    private final Mechanism mechanism;

    Steps(Profile profile, Mechanism mechanism) {
        this.profile = profile;
        this.mechanism = mechanism;
    }

    /// What a row tells of.
    sealed interface Deed {}

    /// An act, at a step of the mechanism or outside it.
    record Done(WorkAction action, Optional<MechanismStep> step) implements Deed {}

    /// A step of an assignment procedure.
    record Written(AssignmentProcedure procedure, ProcedureStep step) implements Deed {}

    /// A decision between branches.
    record Decided(Question question) implements Deed {}

    /// What kinds of row there are.
    enum Kind {
        ACT,
        LETTER,
        DECISION,
        SKIPPED
    }

    /// The kind a row states; empty where it follows from the other cells.
    static Optional<Kind> kind(LogRow row) throws RowRefused {
        String cell = row.get(Column.KIND);
        Optional<Kind> kind = LogWords.choice(Kind.class, cell);
        if (kind.isEmpty() && !cell.isEmpty()) {
            throw new RowRefused(Column.KIND, cell, "kind");
        }
        return kind;
    }

    Deed read(LogRow row) throws RowRefused {
        Optional<Kind> kind = kind(row);
        if (row.has(Column.QUESTION) || kind.equals(Optional.of(Kind.DECISION))) {
            return new Decided(question(row));
        }
        if (row.has(Column.PROCEDURE) || kind.equals(Optional.of(Kind.LETTER))) {
            return written(row);
        }
        Optional<MechanismStep> step = step(row.get(Column.STEP));
        if (step.isEmpty() && row.has(Column.STEP)) {
            return writtenAt(row);
        }
        return step.isPresent() ? at(row, step.get()) : told(row);
    }

    private Done at(LogRow row, MechanismStep step) throws RowRefused {
        String cell = row.get(Column.ACTION);
        WorkAction action = cell.isEmpty()
                ? step.action()
                : ACTIONS.find(cell).orElseThrow(() -> new RowRefused(Column.ACTION, cell, "action"));
        return new Done(action, Optional.of(step));
    }

    /// A row that names no step: its words do, or the action in them, where one step has it.
    private Deed told(LogRow row) throws RowRefused {
        Column column = row.has(Column.ACTION) ? Column.ACTION : Column.DEED;
        String cell = row.get(column);
        if (cell.isEmpty()) {
            throw new RowRefused(Column.STEP, "", "deedless");
        }
        Optional<MechanismStep> named = step(cell.split("\\s", 2)[0]);
        if (named.isPresent()) {
            return new Done(named.get().action(), named);
        }
        Optional<WorkAction> action = ACTIONS.find(cell);
        if (action.isPresent()) {
            return new Done(action.get(), row.has(Column.KIND) ? Optional.empty() : only(action.get(), row));
        }
        Optional<Question> question = QUESTIONS.find(cell);
        if (question.isPresent()) {
            return new Decided(question.get());
        }
        if (LETTERS.find(cell).isPresent()) {
            return written(row);
        }
        throw new RowRefused(column, cell, "action");
    }

    /// The one step that has the action, among those of the stage and with the document the row tells.
    private Optional<MechanismStep> only(WorkAction action, LogRow row) {
        Optional<Stage> stage = LogWords.choice(Stage.class, row.get(Column.STAGE));
        String document = LogWords.plain(row.get(Column.DOCUMENT));
        List<MechanismStep> steps = mechanism.steps()
                .stream()
                .filter(step -> step.action() == action)
                .filter(step -> stage.isEmpty() || step.stage() == stage.get())
                .toList();
        List<MechanismStep> documented = steps.stream()
                .filter(step -> step.document()
                        .filter(known -> LogWords.plain(known.name()).contains(document)
                                || LogWords.plain(known.id()).equals(document))
                        .isPresent())
                .toList();
        if (steps.size() == 1) {
            return Optional.of(steps.getFirst());
        }
        return documented.size() == 1 ? Optional.of(documented.getFirst()) : Optional.empty();
    }

    private Optional<MechanismStep> step(String id) {
        return mechanism.step(id)
                .or(() -> mechanism.steps().stream().filter(step -> step.id().equalsIgnoreCase(id)).findFirst());
    }

    private Question question(LogRow row) throws RowRefused {
        Column column = row.has(Column.QUESTION) ? Column.QUESTION : Column.DEED;
        return QUESTIONS.find(row.get(column))
                .orElseThrow(() -> new RowRefused(column, row.get(column), "question"));
    }

    /// A step that is none of the mechanism's: of a procedure, where only one has it.
    private Written writtenAt(LogRow row) throws RowRefused {
        String id = row.get(Column.STEP);
        List<Written> all = written(step -> step.id().equalsIgnoreCase(id));
        if (all.isEmpty()) {
            throw new RowRefused(Column.STEP, id, "step", mechanism.id(),
                    mechanism.steps().stream().limit(6).map(MechanismStep::id).collect(Collectors.joining(", ")));
        }
        if (all.size() > 1) {
            throw new RowRefused(Column.STEP, id, "procedure", procedures());
        }
        return all.getFirst();
    }

    private Written written(LogRow row) throws RowRefused {
        String cell = row.get(Column.PROCEDURE);
        Optional<AssignmentProcedure> procedure = procedure(cell);
        if (procedure.isEmpty() && !cell.isEmpty()) {
            throw new RowRefused(Column.PROCEDURE, cell, "procedure", procedures());
        }
        List<Written> fitting = written(step -> fits(row, step))
                .stream()
                .filter(written -> procedure.isEmpty() || written.procedure() == procedure.get())
                .toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        Column column = row.has(Column.STEP) ? Column.STEP : Column.DEED;
        throw procedure.isEmpty()
                ? new RowRefused(column, row.get(column), "procedure", procedures())
                : new RowRefused(column, row.get(column), "letter", procedure.get().id(),
                        procedure.get().steps().stream().map(ProcedureStep::id).collect(Collectors.joining(", ")));
    }

    private static boolean fits(LogRow row, ProcedureStep step) {
        return row.has(Column.STEP)
                ? step.id().equalsIgnoreCase(row.get(Column.STEP))
                : LETTERS.find(row.get(Column.DEED)).filter(action -> action == step.action()).isPresent();
    }

    private List<Written> written(Predicate<ProcedureStep> wanted) {
        return profile.work()
                .procedures()
                .stream()
                .flatMap(procedure -> procedure.steps()
                        .stream()
                        .filter(wanted)
                        .map(step -> new Written(procedure, step)))
                .toList();
    }

    private Optional<AssignmentProcedure> procedure(String cell) {
        String sought = LogWords.plain(cell);
        return profile.procedure(cell)
                .or(() -> profile.work()
                        .procedures()
                        .stream()
                        .filter(known -> !sought.isEmpty() && LogWords.plain(known.name()).contains(sought))
                        .findFirst());
    }

    private String procedures() {
        return profile.work().procedures().stream().map(AssignmentProcedure::id).collect(Collectors.joining(", "));
    }
}
