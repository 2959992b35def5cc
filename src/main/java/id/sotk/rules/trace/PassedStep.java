package id.sotk.rules.trace;

import id.sotk.model.work.Stage;
import id.sotk.model.work.WorkEvent;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.Cast;
import id.sotk.regulation.work.Gate;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.ProcedureStep;
import id.sotk.regulation.work.Question;
import id.sotk.regulation.work.StepCondition;
import id.sotk.regulation.work.StepDocument;
import id.sotk.structure.Casting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A step that work passes on its way, as an event pattern could describe it whether or not it was taken.
record PassedStep(
        String action, String id, Optional<String> procedure, Optional<Stage> stage, Optional<String> document,
        Cast cast, Gate gate) {

    static PassedStep of(MechanismStep step) {
        return new PassedStep(step.action().name(), step.id(), Optional.empty(), Optional.of(step.stage()),
                step.document().map(StepDocument::id), step.cast(), step.gate());
    }

    static PassedStep of(AssignmentProcedure procedure, ProcedureStep step) {
        return new PassedStep(step.action().name(), step.id(), Optional.of(procedure.id()), Optional.empty(),
                step.letter(), step.cast(), step.gate());
    }

    /// Whether the event is this step: by the id that it names, else by its action.
    boolean isTakenBy(Moment moment) {
        return action.equals(moment.name())
                && procedure.equals(moment.procedure())
                && moment.step().map(id::equals).orElse(true)
                && stage.map(moment.event().stage()::equals).orElse(true);
    }

    boolean decides(WorkEvent.Question question) {
        return gate.decides().stream().anyMatch(asked -> asked.recorded().equals(Optional.of(question)));
    }

    /// Whether the step is not taken in such work, by what was decided before the moment.
    boolean isShut(Moment moment) {
        Map<Question, Boolean> held = new EnumMap<>(Question.class);
        for (StepCondition condition : gate.when()) {
            condition.question()
                    .recorded()
                    .map(moment.decided()::get)
                    .ifPresent(answer -> held.merge(
                            condition.question(), condition.answer().equals(answer), Boolean::logicalOr));
        }
        return held.containsValue(false);
    }

    /// Whether an event that carries out the step could match, as far as step and casting tell.
    boolean couldMatch(EventPattern pattern, Casting casting) {
        return pattern.words().stream().allMatch(word -> couldHold(word, casting));
    }

    private boolean couldHold(EventPattern.Word word, Casting casting) {
        String value = word.value();
        Optional<Boolean> told = switch (word.aspect()) {
            case NAME -> Optional.of(action.equals(value));
            case DOCUMENT -> Optional.of(document.equals(Optional.of(value)));
            case PROCEDURE -> Optional.of(procedure.equals(Optional.of(value)));
            case STEP -> Optional.of(id.equals(value));
            case STAGE -> stage.map(known -> known.name().equalsIgnoreCase(value));
            case BY -> Optional.of(isAmong(value, cast.mayAct(), casting));
            case TO -> Optional.of(isAmong(value, cast.addressees(), casting));
            case COPY, OUTCOME, MODE, REACH, CHAIR, COORDINATOR -> Optional.empty();
        };
        return told.map(holds -> holds != word.negated()).orElse(true);
    }

    private static boolean isAmong(String role, List<String> roles, Casting casting) {
        return roles.contains(role)
                || roles.stream()
                        .anyMatch(
                                other -> casting.players(role).stream().anyMatch(party -> casting.plays(party, other)));
    }
}
