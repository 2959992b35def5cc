package id.sotk.simulation;

import id.sotk.model.AssignmentManner;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.Gate;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.Question;
import id.sotk.regulation.work.StepCondition;
import id.sotk.regulation.work.WorkForm;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the way through a mechanism and its assignment procedures: which step is next, given what is known.
final class Route {

    private final Setting setting;
    private final List<MechanismStep> steps;

    Route(Setting setting) {
        this.setting = setting;
        this.steps = setting.mechanism().steps();
    }

    Position start() {
        Position start = new Position(0, Optional.empty(), Set.of(), List.of(), setting.target().executor());
        return steps.getFirst().gate().isOpen(assumed(start)) ? start : onward(start, 0);
    }

    boolean isEnd(Position position) {
        return position.step() >= steps.size();
    }

    /// The step to be taken; empty at the end.
    Optional<WalkStep> step(Position position) {
        if (isEnd(position)) {
            return Optional.empty();
        }
        MechanismStep step = steps.get(position.step());
        return Optional.of(position.run()
                .map(run -> WalkStep.of(run.procedure(), run.step(), step.stage()))
                .orElseGet(() -> WalkStep.of(step)));
    }

    /// The procedures that serve the form of work and the reach decided on, the designation first.
    List<AssignmentProcedure> procedures(Position position) {
        WorkForm form = form(position);
        List<AssignmentProcedure> serving = new ArrayList<>();
        for (AssignmentManner manner : AssignmentManner.values()) {
            setting.profile()
                    .work()
                    .procedures()
                    .stream()
                    .filter(procedure -> procedure.range().covers(manner, position.scope(), form))
                    .forEach(serving::add);
        }
        return serving;
    }

    /// Where the walk is once the step has been taken.
    Position after(Position position, WalkStep taken, Optional<StepCondition> answer) {
        Position informed = answer.map(position::knowing).orElse(position);
        List<Question> open = taken.gate()
                .decides()
                .stream()
                .filter(question -> question.recorded().isPresent())
                .filter(question -> matters(question, informed))
                .toList();
        return open.isEmpty() ? leave(informed) : informed.asking(open);
    }

    /// Where the walk is once the first open question has been answered.
    Position decided(Position position, StepCondition answer) {
        Position informed = position.knowing(answer);
        List<Question> rest = position.open().isEmpty()
                ? List.of()
                : position.open().subList(1, position.open().size());
        List<Question> open = rest.stream().filter(question -> matters(question, informed)).toList();
        return open.isEmpty() ? leave(informed.asking(List.of())) : informed.asking(open);
    }

    /// Leaves the present step for the next one.
    Position leave(Position position) {
        if (position.run().isPresent()) {
            return inProcedure(position);
        }
        Gate gate = steps.get(position.step()).gate();
        if (gate.ends()) {
            return position.at(steps.size());
        }
        return gate.returnsTo().map(target -> position.at(index(target))).orElseGet(() -> onward(position));
    }

    /// The position at a step of the procedure being run or named (`procedure/step`), or of the mechanism; refuses an unknown one.
    Position jump(Position position, String step) {
        int slash = step.indexOf('/');
        if (slash > 0) {
            AssignmentProcedure begun = setting.profile()
                    .procedure(step.substring(0, slash))
                    .orElseThrow(() -> new IllegalArgumentException("no procedure has the step \"" + step + "\""));
            return jump(position.running(begun, 0), step.substring(slash + 1));
        }
        Optional<AssignmentProcedure> procedure = position.run().map(Position.Run::procedure);
        if (procedure.isPresent()) {
            for (int index = 0; index < procedure.get().steps().size(); index++) {
                if (procedure.get().steps().get(index).id().equals(step)) {
                    return position.running(procedure.get(), index).asking(List.of());
                }
            }
        }
        return position.at(index(step));
    }

    /// What a walk may take as known though nobody decided it, so that it can go on after a jump.
    Set<StepCondition> assumed(Position position) {
        EnumSet<StepCondition> facts = EnumSet.noneOf(StepCondition.class);
        facts.addAll(position.facts());
        if (!position.hasAnswered(Question.EXECUTION_MODE)) {
            facts.add(form(position) == WorkForm.TEAM ? StepCondition.TEAM_WORK : StepCondition.INDIVIDUAL_WORK);
        }
        if (!position.hasAnswered(Question.INVOLVEMENT)) {
            facts.add(StepCondition.OWN_UNIT);
        }
        if (!position.hasAnswered(Question.CHAIR_NEEDED)) {
            facts.add(hasChair(position) ? StepCondition.CHAIR_NEEDED : StepCondition.CHAIR_NOT_NEEDED);
        }
        if (!position.hasAnswered(Question.COORDINATOR_NEEDED)) {
            facts.add(StepCondition.COORDINATOR_NOT_NEEDED);
        }
        if (!position.hasAnswered(Question.INSTRUMENT)) {
            facts.add(StepCondition.ORDINARY_LETTER);
        }
        return facts;
    }

    boolean hasChair(Position position) {
        return position.executor()
                .flatMap(setting.structure().organization().teams()::find)
                .flatMap(team -> team.seats().chair())
                .isPresent();
    }

    WorkForm form(Position position) {
        if (position.knows(StepCondition.TEAM_WORK)) {
            return WorkForm.TEAM;
        }
        boolean individual = position.knows(StepCondition.INDIVIDUAL_WORK)
                || position.executor().filter(executor -> !setting.isTeam(executor)).isPresent();
        return individual ? WorkForm.INDIVIDUAL : WorkForm.TEAM;
    }

    /// Whether the last procedure run at this step ended in a refusal.
    static boolean isRefused(Position position) {
        return position.knows(StepCondition.REFUSED) || position.knows(StepCondition.NOT_AVAILABLE);
    }

    /// Back to the owner's own people: the step that assigns them, else whatever follows.
    Position withoutOthers(Position position) {
        Position informed = position.knowing(StepCondition.OWN_UNIT)
                .forgetting(Question.APPROVAL, Question.AVAILABILITY);
        for (int index = 0; index < steps.size(); index++) {
            MechanismStep step = steps.get(index);
            if (WalkStep.of(step).isProcedurePoint() && step.gate().isOpen(assumed(informed))) {
                return informed.at(index);
            }
        }
        return onward(informed);
    }

    private Position inProcedure(Position position) {
        Position.Run run = position.run().orElseThrow();
        List<id.sotk.regulation.work.ProcedureStep> letters = run.procedure().steps();
        if (!letters.get(run.step()).gate().ends()) {
            for (int index = run.step() + 1; index < letters.size(); index++) {
                if (letters.get(index).gate().isOpen(assumed(position))) {
                    return position.running(run.procedure(), index);
                }
            }
        }
        return isRefused(position) ? position.at(position.step()) : onward(position);
    }

    private Position onward(Position position) {
        return onward(position, position.step() + 1);
    }

    private Position onward(Position position, int from) {
        Set<StepCondition> facts = assumed(position);
        for (int index = from; index < steps.size(); index++) {
            if (steps.get(index).gate().isOpen(facts)) {
                return position.at(index);
            }
        }
        return position.at(steps.size());
    }

    private int index(String id) {
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index).id().equals(id)) {
                return index;
            }
        }
        throw new IllegalArgumentException("step must be one of mechanism "
                + setting.mechanism().id() + ", was \"" + id + "\"");
    }

    private static boolean matters(Question question, Position position) {
        return switch (question) {
            case CHAIR_NEEDED, COORDINATOR_NEEDED -> !position.knows(StepCondition.INDIVIDUAL_WORK);
            case EXECUTION_MODE, INVOLVEMENT, CONFORMITY, APPROVAL, AVAILABILITY, INSTRUMENT -> true;
        };
    }
}
