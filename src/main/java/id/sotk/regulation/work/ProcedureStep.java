package id.sotk.regulation.work;

import id.sotk.language.LocalizedText;
import id.sotk.language.Texts;
import id.sotk.regulation.norm.Source;
import java.util.Optional;

/// One step of an assignment procedure: who does what towards whom, with copies to whom, by which letter, in which branch.
public record ProcedureStep(
        String id, ProcedureAction action, Cast cast, Optional<String> letter, Gate gate, LocalizedText text,
        Source source) {
    public ProcedureStep {
        Texts.filled("id of a step", id);
        letter = letter == null ? Optional.empty() : letter;
        gate = gate == null ? Gate.open() : gate;
    }
}
