package id.sotk.regulation.work;

import id.sotk.language.LocalizedText;
import id.sotk.language.Texts;
import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.regulation.norm.Source;
import java.util.List;

/// How an official, or a team, comes to be assigned: the letters that go back and forth, and who signs.
public record AssignmentProcedure(
        String id, LocalizedText name, Range range, List<ProcedureStep> steps, Source source) {
    public AssignmentProcedure {
        Texts.filled("id of a procedure", id);
        steps = Texts.some("steps of procedure " + id, steps);
    }

    /// The manner, scopes and forms of work the procedure serves.
    public record Range(AssignmentManner manner, List<AssignmentScope> scopes, List<WorkForm> forms) {
        public Range {
            scopes = Texts.some("scopes of a procedure", scopes);
            forms = Texts.some("forms of a procedure", forms);
        }

        /// True when an assignment of this manner, scope and form goes this way.
        public boolean covers(AssignmentManner wanted, AssignmentScope scope, WorkForm form) {
            return manner == wanted && scopes.contains(scope) && forms.contains(form);
        }
    }
}
