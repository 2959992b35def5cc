package id.sotk.regulation.work;

import id.sotk.language.LocalizedText;
import id.sotk.language.Texts;

/// The document a step brings forth; the id is shared by all steps that handle the same document.
public record StepDocument(String id, LocalizedText name) {
    public StepDocument {
        Texts.filled("id of a document", id);
    }
}
