package id.sotk.regulation.work;

import id.sotk.language.LocalizedText;
import id.sotk.language.Texts;
import id.sotk.model.PositionKind;
import id.sotk.regulation.norm.Reading;
import id.sotk.regulation.norm.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The flow of work through the three stages for one structure: its steps in order.
///
/// Steps whose [Gate] is closed are passed over; a review decides on conformity, and the steps after it branch on the answer.
public record Mechanism(
        String id,
        LocalizedText name,
        Offices offices,
        Map<String, LocalizedText> titles,
        Optional<Variant> variant,
        List<MechanismStep> steps,
        Source source) {
    public Mechanism {
        Texts.filled("id of a mechanism", id);
        titles = titles == null ? Map.of() : Map.copyOf(titles);
        variant = variant == null ? Optional.empty() : variant;
        steps = Texts.some("steps of mechanism " + id, steps);
    }

    /// The position kinds from level 1 down, and the roles that appraise, lead the unit and declare completion.
    public record Offices(List<PositionKind> levels, String appraiser, String unitLeader, String completer) {
        public Offices {
            levels = Texts.some("levels of a mechanism", levels);
            Texts.filled("appraiser role of a mechanism", appraiser);
            Texts.filled("unit leader role of a mechanism", unitLeader);
            Texts.filled("completing role of a mechanism", completer);
        }
    }

    /// Marks this mechanism as another reading of the one named.
    public record Variant(String of, Reading reading, String anomaly) {
        public Variant {
            Texts.filled("mechanism a variant belongs to", of);
        }
    }

    /// The step with this id, if there is one.
    public Optional<MechanismStep> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }
}
