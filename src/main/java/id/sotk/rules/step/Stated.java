package id.sotk.rules.step;

import id.sotk.language.LocalizedText;
import id.sotk.model.work.Stage;
import id.sotk.model.work.WorkAction;
import id.sotk.regulation.norm.Source;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.Cast;
import id.sotk.regulation.work.Gate;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.ProcedureStep;
import id.sotk.regulation.work.StepDocument;
import java.util.Optional;

/// A step as the regulation states it, of a mechanism or of an assignment procedure.
///
/// @param address the mechanism or procedure and the step, such as `BDG-M1.PR3`
/// @param stage of a step of a mechanism
/// @param action the name of its action
/// @param document the form of the document it brings forth
record Stated(
        String address, String id, Optional<Stage> stage, String action, Cast cast, Optional<String> document,
        Gate gate, LocalizedText text,
        Source source) {

    static Stated of(Mechanism mechanism, MechanismStep step) {
        return new Stated(
                mechanism.id() + "." + step.id(),
                step.id(),
                Optional.of(step.stage()),
                step.action().name(),
                step.cast(),
                step.document().map(StepDocument::id),
                step.gate(),
                step.text(),
                step.source());
    }

    static Stated of(AssignmentProcedure procedure, ProcedureStep step) {
        return new Stated(
                procedure.id() + "." + step.id(),
                step.id(),
                Optional.empty(),
                step.action().name(),
                step.cast(),
                step.letter(),
                step.gate(),
                step.text(),
                step.source());
    }

    /// Whether an assignment procedure may be run in the place of the step.
    boolean isProcedurePoint() {
        return action.equals(WorkAction.REQUEST_INVOLVEMENT.name())
                || action.equals(WorkAction.ASSIGN_EXECUTORS.name());
    }
}
