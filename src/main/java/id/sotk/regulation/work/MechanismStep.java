package id.sotk.regulation.work;

import id.sotk.language.LocalizedText;
import id.sotk.language.Texts;
import id.sotk.model.work.Stage;
import id.sotk.model.work.WorkAction;
import id.sotk.regulation.norm.Source;
import java.util.Optional;

/// One step of a mechanism: who does what in which stage, for whom, with which document, on what condition.
///
/// The text is a sentence that begins with `{actor}`: "{actor} merumuskan strategi".
public record MechanismStep(
        String id,
        Stage stage,
        WorkAction action,
        Cast cast,
        Optional<StepDocument> document,
        Gate gate,
        LocalizedText text,
        Source source) {
    public MechanismStep {
        Texts.filled("id of a step", id);
        document = document == null ? Optional.empty() : document;
        gate = gate == null ? Gate.open() : gate;
    }
}
