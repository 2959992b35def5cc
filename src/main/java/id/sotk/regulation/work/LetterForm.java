package id.sotk.regulation.work;

import id.sotk.language.LocalizedText;
import id.sotk.language.Texts;
import id.sotk.model.AssignmentScope;
import id.sotk.model.InstrumentKind;
import id.sotk.regulation.norm.Source;
import java.util.List;
import java.util.Optional;

/// A letter the regulation knows: who issues it in which scope, what it must contain, who receives a copy.
///
/// `layout` holds the lines of the letter as the regulation prints it, with `{field}` in the places to fill; empty when it prints none.
public record LetterForm(
        String id,
        LocalizedText name,
        InstrumentKind kind,
        List<Issuer> issuers,
        List<Field> fields,
        List<String> copies,
        List<String> layout,
        Source source) {
    public LetterForm {
        Texts.filled("id of a letter", id);
        if (kind == null) {
            throw new IllegalArgumentException("kind of letter " + id + " is missing");
        }
        issuers = Texts.some("issuers of letter " + id, issuers);
        fields = Texts.copy(fields);
        copies = Texts.copy(copies);
        layout = Texts.copy(layout);
    }

    /// The role that signs, for the scopes and forms of work named.
    public record Issuer(String role, List<AssignmentScope> scopes, List<WorkForm> forms, Source source) {
        public Issuer {
            Texts.filled("role of an issuer", role);
            scopes = Texts.some("scopes of issuer " + role, scopes);
            forms = Texts.some("forms of issuer " + role, forms);
        }
    }

    /// Something the letter must state; inferred when the printed item is garbled or missing.
    public record Field(String id, LocalizedText label, boolean inferred) {
        public Field {
            Texts.filled("id of a letter field", id);
        }
    }

    /// The roles that may sign the letter in this scope and form.
    public List<Issuer> issuersFor(AssignmentScope scope, WorkForm form) {
        return issuers.stream()
                .filter(issuer -> issuer.scopes().contains(scope) && issuer.forms().contains(form))
                .toList();
    }

    /// The field with this id, if the letter has it.
    public Optional<Field> field(String fieldId) {
        return fields.stream().filter(field -> field.id().equals(fieldId)).findFirst();
    }
}
