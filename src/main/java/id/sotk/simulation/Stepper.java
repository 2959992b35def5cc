package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import id.sotk.model.work.Outcome;
import id.sotk.model.work.Party;
import id.sotk.model.work.Trace;
import id.sotk.model.work.WorkEvent;
import id.sotk.model.work.WorkEvent.Circumstance;
import id.sotk.regulation.work.Question;
import id.sotk.regulation.work.StepCondition;
import id.sotk.rules.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Carries out one move: makes the event, finds the next position, and has it judged.
final class Stepper {

    private static final int FORESEEN_MOVES = 200;

    private final Setting setting;
    private final Route route;
    private final Walk walk;

    Stepper(Setting setting, Walk walk) {
        this.setting = setting;
        this.route = new Route(setting);
        this.walk = walk;
    }

    Walk perform(Move move) {
        WalkStep step = route.step(walk.position())
                .orElseThrow(() -> new IllegalStateException("a finished walk has no moves, was given " + move.key()));
        Next next = next(move, step);
        Trace trace = next.event().map(this::extended).orElse(walk.trace());
        trace = new Trace(
                trace.target(),
                trace.mechanism(),
                next.position().executor().orElse(setting.target().owner()),
                trace.events());
        List<Finding> findings = next.event().isPresent() ? judged(trace) : foreseen(trace, next.position());
        List<Entry> entries = new ArrayList<>(walk.entries());
        entries.add(new Entry(
                entries.size() + 1,
                new Entry.Place(step.stage(), point(), next.step()),
                move,
                telling(move, next, step),
                next.event(),
                findings));
        return new Walk(setting, next.position(), trace, entries, Optional.of(walk));
    }

    private String point() {
        return setting.mechanism().steps().get(walk.position().step()).id();
    }

    private record Next(String step, Optional<WorkEvent> event, Position position) {}

    private Next next(Move move, WalkStep step) {
        Position here = walk.position();
        return switch (move) {
            case Choice.TakeStep take -> taken(take, take.performance(), here);
            case Deviation.Distorted distorted -> taken(distorted.base(), distorted.performance(), here);
            case Choice.Decide decide -> decided(decide, step, here);
            case Choice.PassOver pass -> new Next(step.id(), Optional.empty(), route.leave(here));
            case Deviation.SkipStep skip ->
                new Next(step.id(), Optional.empty(), route.leave(here.asking(List.of())));
            case Deviation.JumpTo jump -> new Next(step.id(), Optional.empty(), route.jump(here, jump.step()));
        };
    }

    private Next taken(Choice.TakeStep take, Performance performance, Position here) {
        WalkStep step = take.performance().step();
        Circumstance circumstance = new Circumstance(
                walk.trace().events().size(),
                step.stage(),
                performance.actors(),
                performance.addressees(),
                performance.document());
        Outcome outcome = take.answer().map(Stepper::outcome).orElse(Outcome.NONE);
        WorkEvent event = switch (step.deed()) {
            case WalkStep.Act act ->
                new WorkEvent.Act(circumstance, act.action(), Optional.of(step.id()), outcome);
            case WalkStep.Letter letter ->
                new WorkEvent.Correspondence(
                        circumstance, letter.procedure().id(), step.id(), assignee(), outcome);
        };
        Position at = step.deed() instanceof WalkStep.Letter letter ? begun(here, letter) : here;
        return new Next(step.id(), Optional.of(event), route.after(at, step, take.answer()));
    }

    private static Position begun(Position here, WalkStep.Letter letter) {
        boolean begins = here.run().isEmpty();
        Position at = here.running(letter.procedure(), letter.index());
        return begins ? at.forgetting(Question.APPROVAL, Question.AVAILABILITY, Question.INSTRUMENT) : at;
    }

    private Next decided(Choice.Decide decide, WalkStep step, Position here) {
        List<Party> deciders = walk.trace().events().isEmpty()
                ? List.of()
                : walk.trace().events().getLast().actors();
        WorkEvent event = new WorkEvent.Decision(
                new Circumstance(
                        walk.trace().events().size(), step.stage(), deciders, List.of(), Optional.empty()),
                decide.question(),
                decide.answer().answer());
        Position chosen = here.carriedOutBy(decide.executor());
        Position next = here.open().isEmpty()
                ? route.withoutOthers(chosen)
                : route.decided(chosen, decide.answer());
        return new Next(step.id(), Optional.of(event), next);
    }

    private Trace extended(WorkEvent event) {
        return walk.trace().with(event);
    }

    /// What the last event breaks.
    private List<Finding> judged(Trace trace) {
        int last = trace.events().size() - 1;
        return judge(trace).stream()
                .filter(finding -> finding.violation().event().orElse(-1) == last)
                .toList();
    }

    /// What will be broken if the walk goes on from there, and would not have been without the leap.
    private List<Finding> foreseen(Trace trace, Position position) {
        Set<String> anyway = clauses(goOn(walk.trace(), walk.position()));
        Set<String> reported = new HashSet<>();
        return judge(goOn(trace, position)).stream()
                .filter(finding -> !anyway.contains(finding.clause().id()))
                .filter(finding -> reported.add(finding.clause().id()))
                .toList();
    }

    private Set<String> clauses(Trace trace) {
        return judge(trace).stream().map(finding -> finding.clause().id()).collect(Collectors.toSet());
    }

    private Trace goOn(Trace trace, Position position) {
        Trace going = trace;
        Position at = position;
        for (int moves = 0; moves < FORESEEN_MOVES && !route.isEnd(at); moves++) {
            Walk ahead = new Walk(setting, at, going, List.of(), Optional.empty());
            Next next = new Stepper(setting, ahead).next(ahead.choices().getFirst(), ahead.step().orElseThrow());
            going = next.event().map(going::with).orElse(going);
            at = next.position();
        }
        return going;
    }

    private List<Finding> judge(Trace trace) {
        return setting.checker().checkTrace(setting.course(trace));
    }

    private Optional<String> assignee() {
        List<Party> assignees = walk.casting().players("assignee");
        return assignees.size() == 1 ? assignees.getFirst().element() : Optional.empty();
    }

    private Entry.Telling telling(Move move, Next next, WalkStep step) {
        Naming naming = setting.naming();
        List<Party> actors = next.event().map(WorkEvent::actors).orElse(List.of());
        List<Party> addressees = next.event().map(WorkEvent::addressees).orElse(List.of());
        LocalizedText sentence = switch (move) {
            case Choice.TakeStep take -> take.name();
            case Deviation.Distorted distorted ->
                Phrases.of(
                        "deviating",
                        new Choices(setting, route, walk.position())
                                .sentence(distorted.base().performance().step(), actors),
                        distorted.name());
            case Choice.Decide decide -> decide.name();
            case Choice.PassOver pass -> pass.name();
            case Deviation.Displaced displaced -> displaced.name();
        };
        return new Entry.Telling(
                sentence,
                naming.parties(actors, next.position().executor()),
                naming.parties(addressees, next.position().executor()),
                next.event().flatMap(WorkEvent::document).map(document -> naming.document(document.form())),
                source(move, step));
    }

    private static id.sotk.regulation.norm.Source source(Move move, WalkStep step) {
        return switch (move) {
            case Choice.TakeStep take -> take.performance().step().source();
            case Deviation.Distorted distorted -> distorted.base().performance().step().source();
            case Choice.Decide decide -> step.source();
            case Choice.PassOver pass -> step.source();
            case Deviation.Displaced displaced -> step.source();
        };
    }

    private static Outcome outcome(StepCondition answer) {
        return switch (answer) {
            case CONFORMING -> Outcome.CONFORMING;
            case NOT_CONFORMING -> Outcome.NOT_CONFORMING;
            case APPROVED, AVAILABLE -> Outcome.APPROVED;
            case REFUSED, NOT_AVAILABLE -> Outcome.REFUSED;
            case INDIVIDUAL_WORK,
                    TEAM_WORK,
                    OWN_UNIT,
                    CROSS_UNIT,
                    CROSS_APPARATUS,
                    CROSS_AGENCY,
                    CHAIR_NEEDED,
                    CHAIR_NOT_NEEDED,
                    COORDINATOR_NEEDED,
                    COORDINATOR_NOT_NEEDED,
                    ORDINARY_LETTER,
                    DECREE_REQUIRED ->
                Outcome.NONE;
        };
    }
}
