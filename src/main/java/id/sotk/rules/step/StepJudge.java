package id.sotk.rules.step;

import id.sotk.model.Team;
import id.sotk.model.work.WorkEvent;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.ProcedureAction;
import id.sotk.regulation.work.Question;
import id.sotk.regulation.work.StepCondition;
import id.sotk.rules.step.Known.Passage;
import id.sotk.rules.step.Line.Turn;
import id.sotk.rules.step.Runs.Run;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judges a trace by the steps of its own mechanism and procedures: one pass, no search for the cheapest story.
///
/// A fact stands at the event that proves it and is never withdrawn. What a trace could not show proves nothing: nothing
/// before its first deed is due, and a gate whose question was never answered neither demands nor forbids.
public final class StepJudge {

    private final Course course;
    private final Recorded recorded;
    private final Comparison comparison;
    private final List<Fact> facts = new ArrayList<>();
    private final Known known = new Known();
    private final Line line;
    private boolean begun;
    private boolean refused;
    private final Runs runs = new Runs();
    private List<Question> asked = List.of();

    private StepJudge(Course course) {
        this.course = course;
        this.recorded = Recorded.in(course);
        this.comparison = new Comparison(course, recorded, facts::add);
        Mechanism mechanism = course.mechanism();
        this.line = new Line(mechanism.steps().stream().map(step -> Stated.of(mechanism, step)).toList(), -1);
        this.begun = recorded.isWhole();
        if (recorded.isWhole()) {
            assume();
        }
    }

    /// Every departure of the trace from its steps, in the order of the events that prove them.
    public static List<Fact> judge(Course course) {
        StepJudge judge = new StepJudge(course);
        course.moments().forEach(judge::read);
        return List.copyOf(judge.facts);
    }

    /// What a walk takes as known until it is decided.
    private void assume() {
        Structure structure = course.structure();
        Optional<Team> team = structure.organization().teams().find(course.trace().executor());
        known.learn(team.isPresent() ? StepCondition.TEAM_WORK : StepCondition.INDIVIDUAL_WORK);
        known.learn(StepCondition.OWN_UNIT);
        known.learn(team.flatMap(known -> known.seats().chair()).isPresent()
                ? StepCondition.CHAIR_NEEDED
                : StepCondition.CHAIR_NOT_NEEDED);
        known.learn(StepCondition.COORDINATOR_NOT_NEEDED);
        known.learn(StepCondition.ORDINARY_LETTER);
    }

    private void read(Moment moment) {
        switch (moment.event()) {
            case WorkEvent.Decision decision -> {
                known.learnDecision(decision);
                runs.all().forEach(open -> open.known().learnDecision(decision));
                asked = asked.stream()
                        .filter(question -> question.recorded().filter(decision.question()::equals).isEmpty())
                        .toList();
            }
            case WorkEvent.Act act -> act(moment, act);
            case WorkEvent.Correspondence letter -> letter(moment, letter);
        }
    }

    private void act(Moment moment, WorkEvent.Act act) {
        undecided(moment);
        closeRuns(moment);
        int place = act.step().map(step -> line.find(step, act.action().name())).orElse(-1);
        int taken = place >= 0 ? place : match(moment);
        if (taken < 0) {
            foreign(moment);
            return;
        }
        Stated step = line.steps().get(taken);
        take(moment, line, taken, known);
        comparison.compare(moment, step);
        if (step.gate().returnsTo().isPresent()) {
            absent(moment, line, taken);
        }
        after(moment, line, step);
        absent(moment, line, settled(step, taken));
    }

    /// The best step of the same action and stage for an act that names none: by document, actor, and the next open place.
    private int match(Moment moment) {
        int best = -1;
        int score = -1;
        for (int place = 0; place < line.steps().size(); place++) {
            Stated step = line.steps().get(place);
            if (step.action().equals(moment.name()) && step.stage().equals(Optional.of(moment.event().stage()))) {
                int fits = likeness(moment, step, place);
                if (fits > score) {
                    best = place;
                    score = fits;
                }
            }
        }
        return best;
    }

    private int likeness(Moment moment, Stated step, int place) {
        int document = moment.document().filter(paper -> step.document().equals(Optional.of(paper.form()))).isPresent()
                ? 8
                : 0;
        int actor = step.cast().mayAct().stream().anyMatch(moment::isBy) ? 4 : 0;
        int addressee = step.cast().addressees().stream().anyMatch(moment::isTo) ? 2 : 0;
        return document + actor + addressee + (place > line.at() ? 1 : 0);
    }

    private void letter(Moment moment, WorkEvent.Correspondence letter) {
        undecided(moment);
        Optional<AssignmentProcedure> procedure = course.structure().profile().procedure(letter.procedure());
        Run current = procedure.map(known -> run(known, letter.step(), moment)).orElse(null);
        int place = current == null ? -1 : current.line().find(letter.step(), moment.name());
        if (place < 0) {
            foreign(moment);
            return;
        }
        Stated step = current.line().steps().get(place);
        take(moment, current.line(), place, current.known());
        comparison.compare(moment, step);
        after(moment, current.line(), step);
        current.known().learnFrom(moment, step.gate());
        if (moment.name().equals(ProcedureAction.ISSUE_LETTER.name())) {
            absent(moment, current.line(), place);
        }
    }

    /// The run under way for the same person, or a new one; the first passes the procedure's place in the mechanism.
    private Run run(AssignmentProcedure procedure, String step, Moment moment) {
        String subject = runs.subject(procedure, moment);
        if (!runs.goesOn(subject, procedure, step)) {
            if (runs.areOver(subject, procedure)) {
                closeRuns(moment);
            }
            boolean first = runs.isEmpty();
            known.forget(Question.APPROVAL, Question.AVAILABILITY);
            runs.put(subject, new Run(procedure, new Line(
                    procedure.steps().stream().map(each -> Stated.of(procedure, each)).toList(),
                    begun ? -1 : index(procedure, step) - 1), known.copy()));
            if (first) {
                serves(procedure, moment);
                point(moment);
            }
        }
        return runs.get(subject);
    }

    private static int index(AssignmentProcedure procedure, String step) {
        return Math.max(0, procedure.steps().stream().map(each -> each.id()).toList().indexOf(step));
    }

    /// Whether the procedure serves the form of work and the reach decided on.
    private void serves(AssignmentProcedure procedure, Moment moment) {
        boolean form = procedure.range().forms().stream().anyMatch(each -> switch (each) {
            case TEAM -> !known.knows(StepCondition.INDIVIDUAL_WORK);
            case INDIVIDUAL -> !known.knows(StepCondition.TEAM_WORK);
        });
        boolean reach = !known.isAnswered(Question.INVOLVEMENT)
                || procedure.range().scopes().stream().anyMatch(scope -> known.knows(switch (scope) {
                    case IN_UNIT -> StepCondition.OWN_UNIT;
                    case CROSS_UNIT -> StepCondition.CROSS_UNIT;
                    case CROSS_APPARATUS -> StepCondition.CROSS_APPARATUS;
                    case CROSS_AGENCY -> StepCondition.CROSS_AGENCY;
                }));
        if (!form || !reach) {
            comparison.report(Aspect.REACH, "procedure", moment,
                    Stated.of(procedure, procedure.steps().getFirst()), true,
                    Map.of("procedure", procedure.name()));
        }
    }

    /// Takes the step of the mechanism in whose place a procedure is run.
    private void point(Moment moment) {
        boolean there = line.at() >= 0 && line.at() < line.steps().size()
                && line.steps().get(line.at()).isProcedurePoint();
        if (there && recorded.isWhole() && !refused) {
            comparison.report(Aspect.PLACE, "again", moment, line.steps().get(line.at()), false, Map.of());
        }
        for (int place = Math.max(0, line.at() + 1); place < line.steps().size() && !there; place++) {
            Stated step = line.steps().get(place);
            if (step.isProcedurePoint() && known.through(step.gate()) != Passage.CLOSED) {
                take(moment, line, place, known);
                return;
            }
        }
    }

    private void take(Moment moment, Line row, int place, Known known) {
        if (!begun) {
            begun = true;
            row.returnTo(place);
        }
        Stated step = row.steps().get(place);
        Passage passage = known.through(step.gate());
        boolean shut = passage == Passage.CLOSED || passage == Passage.UNKNOWN && recorded.isWhole();
        Turn turn = row.take(place, known);
        if (shut) {
            comparison.report(Aspect.PLACE, "shut", moment, step, false, Map.of());
        } else if (turn != Turn.NEXT) {
            comparison.report(Aspect.PLACE, turn == Turn.LATE ? "late" : "again", moment, step, false, Map.of());
        }
    }

    /// What follows from the step: answers, a return, and the questions it leaves to be decided.
    private void after(Moment moment, Line row, Stated step) {
        known.learnFrom(moment, step.gate());
        step.gate().returnsTo().ifPresent(target -> {
            for (int place = 0; place < row.steps().size(); place++) {
                if (row.steps().get(place).id().equals(target)) {
                    row.returnTo(place);
                    return;
                }
            }
        });
        asked = step.gate().decides().stream().filter(question -> question.recorded().isPresent()).toList();
    }

    /// Work goes on although the last step left something to be decided.
    private void undecided(Moment moment) {
        List<Question> open = asked.stream()
                .filter(question -> recorded.isWhole())
                .filter(question -> !individual(question))
                .toList();
        asked = List.of();
        if (!open.isEmpty() && line.at() >= 0 && line.at() < line.steps().size()) {
            comparison.report(Aspect.PLACE, "undecided", moment, line.steps().get(line.at()), false,
                    Map.of("needed", course.describe(moment, open.stream().map(Question::name).toList())));
        }
    }

    private boolean individual(Question question) {
        return (question == Question.CHAIR_NEEDED || question == Question.COORDINATOR_NEEDED)
                && known.knows(StepCondition.INDIVIDUAL_WORK);
    }

    /// Up to which place the steps passed can no longer be made up for: the stages before, or all at the end.
    private int settled(Stated step, int place) {
        if (step.gate().ends()) {
            return line.steps().size();
        }
        int first = place;
        while (first > 0 && line.steps().get(first - 1).stage().equals(step.stage())) {
            first--;
        }
        return first;
    }

    /// A refusal ends the way of the one it concerns, and of nobody else.
    private void closeRuns(Moment moment) {
        for (Run open : runs.takeAll()) {
            refused = open.known().knows(StepCondition.REFUSED) || open.known().knows(StepCondition.NOT_AVAILABLE);
            if (!refused) {
                open.line().pass(open.known());
            }
            absent(moment, open.line(), open.line().steps().size());
        }
    }

    /// Steps passed and not made up for by this event: one fact for all of them.
    private void absent(Moment moment, Line row, int before) {
        List<Stated> owed = row.owed(before);
        if (!owed.isEmpty()) {
            comparison.report(Aspect.PLACE, "missing", moment, owed.getFirst(), false,
                    Map.of("needed", course.describe(moment, owed.stream().map(Stated::action).distinct().toList())));
        }
    }

    private void foreign(Moment moment) {
        int here = Math.clamp(line.at(), 0, line.steps().size() - 1);
        comparison.report(Aspect.PLACE, "foreign", moment, line.steps().get(here), false, Map.of());
    }
}
