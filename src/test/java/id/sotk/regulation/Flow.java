package id.sotk.regulation;

import id.sotk.model.work.Stage;
import id.sotk.model.work.WorkAction;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.MechanismStep;
import java.util.List;

/// Looks at the steps of a mechanism.
final class Flow {

    private Flow() {}

    static List<MechanismStep> steps(Mechanism mechanism, Stage stage) {
        return mechanism.steps().stream().filter(step -> step.stage() == stage).toList();
    }

    /// The roles that review the result, in order, each once.
    static List<String> reviewers(Mechanism mechanism) {
        return mechanism.steps()
                .stream()
                .filter(step -> step.action() == WorkAction.REVIEW)
                .map(step -> step.cast().actors().getFirst())
                .distinct()
                .toList();
    }
}
