package id.sotk.exchange.events;

import id.sotk.exchange.events.form.Column;
import id.sotk.exchange.events.form.LogRow;
import id.sotk.exchange.events.form.LogWords;
import id.sotk.model.AssignmentScope;
import id.sotk.model.work.Outcome;
import id.sotk.model.work.Party;
import id.sotk.model.work.Stage;
import id.sotk.model.work.WorkDocument;
import id.sotk.model.work.WorkEvent;
import id.sotk.model.work.WorkEvent.Circumstance;
import id.sotk.model.work.WorkEvent.Question;
import id.sotk.regulation.work.Cast;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.StepDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the rows of one case in their order, each into the event it tells of.
final class RowReading {

    private static final Cast NOBODY = new Cast(List.of(Party.BYSTANDER), null, List.of(), List.of(), List.of());

    private final Setting setting;
    private final Steps steps;
    private final Papers papers;
    private AssignmentScope scope = AssignmentScope.IN_UNIT;
    private Stage stage = Stage.PLANNING;

    RowReading(Setting setting, Papers papers) {
        this.setting = setting;
        this.steps = new Steps(setting.structure().profile(), setting.mechanism());
        this.papers = papers;
    }

    /// The event a row tells of.
    ///
    /// @param tick its place in the trace, from 0
    /// @throws RowRefused where a cell has no sensible reading
    WorkEvent read(LogRow row, long tick) throws RowRefused {
        WorkEvent event = switch (steps.read(row)) {
            case Steps.Done done -> act(row, tick, done);
            case Steps.Written written -> letter(row, tick, written);
            case Steps.Decided decided -> decision(row, tick, decided.question());
        };
        stage = event.stage();
        return event;
    }

    private static Optional<LocalDate> day(LogRow row) throws RowRefused {
        return row.has(Column.TIME) ? Optional.of(LogTime.read(row.get(Column.TIME)).toLocalDate()) : Optional.empty();
    }

    private WorkEvent act(LogRow row, long tick, Steps.Done done) throws RowRefused {
        Optional<MechanismStep> step = done.step();
        Cast cast = step.map(MechanismStep::cast).orElse(NOBODY);
        Outcome outcome = outcome(row);
        Optional<WorkDocument> document = papers.read(
                row, step.flatMap(MechanismStep::document).map(StepDocument::id), cast.copies(), outcome);
        Stage then = stage(row, step.map(MechanismStep::stage));
        return new WorkEvent.Act(
                circumstance(row, tick, then, cast, document), done.action(), step.map(MechanismStep::id), outcome);
    }

    private WorkEvent letter(LogRow row, long tick, Steps.Written written) throws RowRefused {
        Cast cast = written.step().cast();
        Outcome outcome = outcome(row);
        Optional<WorkDocument> document = papers.read(row, written.step().letter(), cast.copies(), outcome);
        return new WorkEvent.Correspondence(
                circumstance(row, tick, stage(row, Optional.empty()), cast, document),
                written.procedure().id(),
                written.step().id(),
                assignee(row),
                outcome);
    }

    private WorkEvent decision(LogRow row, long tick, Question question) throws RowRefused {
        String cell = row.get(Column.ANSWER);
        String answer = LogWords.among(answers(question), "Answer", cell)
                .orElseThrow(() -> new RowRefused(Column.ANSWER, cell, "answer", String.join(", ", answers(question))));
        if (question == Question.INVOLVEMENT) {
            scope = answer.equals("none")
                    ? AssignmentScope.IN_UNIT
                    : AssignmentScope.valueOf(answer.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        List<Party> deciders = parties(Parties.Side.acting(List.of())).read(row);
        return new WorkEvent.Decision(
                new Circumstance(tick, stage(row, Optional.empty()), deciders, List.of(), Optional.empty()),
                question,
                answer);
    }

    private static List<String> answers(Question question) {
        return switch (question) {
            case EXECUTION_MODE -> List.of("team", "individual");
            case INVOLVEMENT -> List.of("none", "cross-unit", "cross-apparatus", "cross-agency");
            case CHAIR_NEEDED, COORDINATOR_NEEDED -> List.of("yes", "no");
        };
    }

    private Circumstance circumstance(
            LogRow row, long tick, Stage then, Cast cast, Optional<WorkDocument> document) throws RowRefused {
        if (!row.has(Column.ACTOR) && !row.has(Column.ACTOR_ID)) {
            throw new RowRefused(Column.ACTOR, "", "actorless");
        }
        Parties addressed = parties(Parties.Side.addressed(cast.addressees()));
        return new Circumstance(
                tick,
                then,
                parties(Parties.Side.acting(cast.actors())).read(row),
                papers.tellsAddressees() ? addressed.read(row) : addressed.usual(),
                document,
                day(row));
    }

    private Parties parties(Parties.Side side) {
        AssignmentScope reach = scope;
        return new Parties(setting.names(), () -> setting.casting(reach), side);
    }

    /// The stage a cell says, else the step's, else that of the event before.
    private Stage stage(LogRow row, Optional<Stage> usual) throws RowRefused {
        String cell = row.get(Column.STAGE);
        Optional<Stage> stated = LogWords.choice(Stage.class, cell);
        if (stated.isEmpty() && !cell.isEmpty()) {
            throw new RowRefused(Column.STAGE, cell, "stage");
        }
        return stated.or(() -> usual).orElse(stage);
    }

    private static Outcome outcome(LogRow row) throws RowRefused {
        String cell = row.get(Column.OUTCOME);
        if (cell.isEmpty() || Parties.isNobody(cell)) {
            return Outcome.NONE;
        }
        return LogWords.choice(Outcome.class, cell)
                .orElseThrow(() -> new RowRefused(Column.OUTCOME, cell, "outcome"));
    }

    private Optional<String> assignee(LogRow row) throws RowRefused {
        String cell = row.get(Column.ASSIGNEE);
        if (cell.isEmpty() || Parties.isNobody(cell)) {
            return Optional.empty();
        }
        List<String> persons = setting.names().element(Column.ASSIGNEE, cell);
        if (persons.size() != 1) {
            throw new RowRefused(Column.ASSIGNEE, cell, "unknown");
        }
        return Optional.of(persons.getFirst());
    }
}
