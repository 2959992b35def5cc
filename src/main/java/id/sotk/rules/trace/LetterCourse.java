package id.sotk.rules.trace;

import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.model.Instrument;
import id.sotk.model.InstrumentKind;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.work.Outcome;
import id.sotk.model.work.Party;
import id.sotk.model.work.Stage;
import id.sotk.model.work.Trace;
import id.sotk.model.work.WorkDocument;
import id.sotk.model.work.WorkEvent;
import id.sotk.model.work.WorkEvent.Circumstance;
import id.sotk.model.work.WorkEvent.Question;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.LetterForm;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.ProcedureAction;
import id.sotk.regulation.work.ProcedureStep;
import id.sotk.regulation.work.StepCondition;
import id.sotk.regulation.work.WorkForm;
import id.sotk.rules.words.Word;
import id.sotk.structure.Casting;
import id.sotk.structure.Part;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a letter that a design records as the one step of an assignment procedure it carries out.
///
/// The course holds what the record shows and nothing else: how far the work reaches, whether a chair is needed, that
/// somebody volunteered, and the letter itself. Requests, answers and receipts have no place in a design, so their
/// absence proves nothing.
public final class LetterCourse {

    private static final int NAMED = 2;

    private final Structure structure;
    private final RecordedLetter letter;
    private final Optional<Team> team;

    private LetterCourse(Structure structure, RecordedLetter letter) {
        this.structure = structure;
        this.letter = letter;
        this.team = structure.organization().teams().find(letter.work());
    }

    /// The course of the letter; empty where the regulation knows no mechanism to cast its roles by.
    public static Optional<Course> of(Structure structure, RecordedLetter letter) {
        return new LetterCourse(structure, letter).read();
    }

    /// The procedure that the manner, reach and form of the assignments name; empty where the regulation has none.
    public static Optional<AssignmentProcedure> procedure(Structure structure, RecordedLetter letter) {
        return structure.profile()
                .work()
                .procedures()
                .stream()
                .filter(procedure -> procedure.range().covers(letter.manner(), letter.scope(), letter.form()))
                .findFirst();
    }

    /// The step of the procedure by which such a letter is issued: of its kind, else the first that issues one.
    public static Optional<ProcedureStep> step(Structure structure, RecordedLetter letter) {
        List<ProcedureStep> issuing = procedure(structure, letter).stream()
                .flatMap(procedure -> procedure.steps().stream())
                .filter(step -> step.action() == ProcedureAction.ISSUE_LETTER)
                .toList();
        Optional<InstrumentKind> kind = letter.instrument().map(Instrument::kind);
        return issuing.stream()
                .filter(step -> kind.isPresent() && form(structure, step).map(LetterForm::kind).equals(kind))
                .findFirst()
                .or(() -> issuing.stream()
                        .filter(step -> !step.gate().when().contains(StepCondition.DECREE_REQUIRED))
                        .findFirst())
                .or(() -> issuing.stream().findFirst());
    }

    /// The form of the letter that the step issues.
    public static Optional<LetterForm> form(Structure structure, ProcedureStep step) {
        return step.letter().flatMap(structure.profile()::letter);
    }

    /// Who is assigned by the letter, for a message: by name, or by the name of the team where they are many.
    public static Word assigned(Course record, RecordedLetter letter) {
        boolean many = letter.form() == WorkForm.TEAM && letter.officials().size() > NAMED;
        return many
                ? Word.of(record.structure().nameOf(letter.work()))
                : record.names(record.moments().getLast().addressees());
    }

    /// Who signed the letter of the team, by the role it names; outside the design where nobody in it plays that role.
    public static List<Party> signers(Structure structure, Team team) {
        return RecordedLetter.of(structure, team)
                .flatMap(letter -> of(structure, letter))
                .map(course -> course.moments().getLast().actors())
                .orElse(List.of());
    }

    private Optional<Course> read() {
        Target target = target();
        return mechanism(target).map(mechanism -> {
            Part part = Part.of(target, mechanism).withExecutor(Optional.of(executor()));
            Trace trace = new Trace(target.id(), mechanism.id(), executor(), events(part));
            return Course.ofRecord(trace, structure, part, letter.subject());
        });
    }

    private Target target() {
        return structure.organization()
                .targets()
                .find(team.flatMap(known -> known.term().target()).orElse(letter.work()))
                .orElseGet(() -> new Target(letter.work(), letter.work(), team.orElseThrow().owner(),
                        Optional.of(letter.work()), Optional.empty()));
    }

    private Optional<Mechanism> mechanism(Target target) {
        return structure.unit(target.owner())
                .area()
                .pattern()
                .flatMap(pattern -> structure.mechanisms(pattern).stream().findFirst())
                .or(() -> structure.profile().mechanisms().stream().findFirst());
    }

    /// The team; one person whose own letter reaches beyond the unit is cast alone, so that the home is his or hers.
    private String executor() {
        boolean alone = letter.form() == WorkForm.INDIVIDUAL
                || letter.scope() != AssignmentScope.IN_UNIT && letter.officials().size() == 1;
        return alone ? letter.officials().getFirst() : letter.work();
    }

    private List<WorkEvent> events(Part part) {
        List<WorkEvent> events = new ArrayList<>();
        decide(events, Question.EXECUTION_MODE, letter.form() == WorkForm.TEAM ? "team" : "individual");
        decide(events, Question.INVOLVEMENT, Course.answer(letter.scope()));
        team.ifPresent(known -> {
            decide(events, Question.CHAIR_NEEDED, known.seats().chair().isPresent() ? "yes" : "no");
            decide(events, Question.COORDINATOR_NEEDED, known.seats().coordinator().isPresent() ? "yes" : "no");
        });
        String procedure = procedure(structure, letter).map(AssignmentProcedure::id).orElse("");
        if (letter.manner() == AssignmentManner.VOLUNTARY) {
            events.add(correspondence(events.size(), procedure, ProcedureAction.STATE_WISH.name(),
                    List.of(), List.of(), Optional.empty()));
        }
        Casting casting = Casting.of(structure, part.withScope(letter.scope()));
        String step = step(structure, letter).map(ProcedureStep::id).orElse(ProcedureAction.ISSUE_LETTER.name());
        List<Party> issuers = letter.instrument().map(known -> issuers(known.issuer(), casting)).orElse(List.of());
        events.add(correspondence(events.size(), procedure, step, issuers, assigned(casting), document()));
        return events;
    }

    private static void decide(List<WorkEvent> events, Question question, String answer) {
        events.add(new WorkEvent.Decision(
                new Circumstance(events.size(), Stage.PLANNING, List.of(), List.of(), Optional.empty()),
                question,
                answer));
    }

    private static WorkEvent correspondence(int tick, String procedure, String step, List<Party> actors,
            List<Party> addressees, Optional<WorkDocument> document) {
        return new WorkEvent.Correspondence(
                new Circumstance(tick, Stage.PLANNING, actors, addressees, document), procedure, step,
                Optional.empty(), Outcome.NONE);
    }

    private static List<Party> issuers(String role, Casting casting) {
        List<Party> players = casting.players(role);
        return players.isEmpty() ? List.of(Party.outside(role)) : players;
    }

    private List<Party> assigned(Casting casting) {
        return letter.officials()
                .stream()
                .map(official -> Party.of(role(official, casting), official))
                .toList();
    }

    private String role(String official, Casting casting) {
        return List.of("chair", "team-member", "assignee")
                .stream()
                .filter(role -> casting.plays(Party.of(role, official), role))
                .findFirst()
                .orElse("assignee");
    }

    /// The letter as a document of the profile: of the form that its step issues, where it is of that form's kind.
    private Optional<WorkDocument> document() {
        return letter.instrument().filter(_ -> !letter.isUnwritten()).map(written -> {
            String form = step(structure, letter)
                    .flatMap(step -> form(structure, step))
                    .filter(known -> known.kind() == written.kind())
                    .map(LetterForm::id)
                    .orElse(written.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            return new WorkDocument(form, written.content().fields(), written.content().copies());
        });
    }
}
