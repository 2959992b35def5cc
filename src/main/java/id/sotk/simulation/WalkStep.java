package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import id.sotk.model.work.Stage;
import id.sotk.model.work.WorkAction;
import id.sotk.regulation.norm.Source;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.Cast;
import id.sotk.regulation.work.Gate;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.ProcedureStep;
import id.sotk.regulation.work.StepDocument;
import java.util.Optional;

/// A step a walk can be at: of the mechanism, or of the assignment procedure it is in.
///
/// @param id identifier in the mechanism or in the procedure
/// @param deed the mechanism's action, or the procedure the step belongs to
/// @param document identifier of the document or letter form it brings forth
/// @param text the sentence, beginning with `{actor}`
public record WalkStep(
        String id, Stage stage, Deed deed, Cast cast, Optional<String> document, Gate gate, Words words) {

    /// What kind of step it is.
    public sealed interface Deed {}

    /// A step of the mechanism.
    public record Act(WorkAction action) implements Deed {}

    /// A step of an assignment procedure.
    public record Letter(AssignmentProcedure procedure, int index) implements Deed {}

    /// The sentence and where the regulation says it.
    public record Words(LocalizedText text, Source source) {}

    static WalkStep of(MechanismStep step) {
        return new WalkStep(
                step.id(),
                step.stage(),
                new Act(step.action()),
                step.cast(),
                step.document().map(StepDocument::id),
                step.gate(),
                new Words(step.text(), step.source()));
    }

    static WalkStep of(AssignmentProcedure procedure, int index, Stage stage) {
        ProcedureStep step = procedure.steps().get(index);
        return new WalkStep(
                step.id(),
                stage,
                new Letter(procedure, index),
                step.cast(),
                step.letter(),
                step.gate(),
                new Words(step.text(), step.source()));
    }

    public Source source() {
        return words.source();
    }

    /// The assignment procedure the step belongs to.
    public Optional<AssignmentProcedure> procedure() {
        return deed instanceof Letter letter ? Optional.of(letter.procedure()) : Optional.empty();
    }

    boolean isProcedurePoint() {
        return deed instanceof Act act
                && switch (act.action()) {
                    case REQUEST_INVOLVEMENT, ASSIGN_EXECUTORS -> true;
                    default -> false;
                };
    }
}
