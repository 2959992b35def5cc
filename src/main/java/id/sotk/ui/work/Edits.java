package id.sotk.ui.work;

import id.sotk.edit.tool.Neighbours;
import id.sotk.edit.vocabulary.Deletion;
import id.sotk.edit.vocabulary.Deletions;
import id.sotk.model.Organization;
import java.util.Map;
import java.util.Optional;

/// Does what the user means with the selection, the same by tree, list, keys and menu: refuses, asks, does it, says what was done.
public final class Edits {

    private final Workbench workbench;
    private final Consent consent;

    public Edits(Workbench workbench, Consent consent) {
        this.workbench = workbench;
        this.consent = consent;
    }

    /// Deletes what is selected, and selects what it hung below.
    ///
    /// @param boxes by official selected in a box of the chart, the unit or team of that box, which the official only leaves
    public void delete(Map<String, String> boxes) {
        Organization organization = workbench.organization();
        Optional<Deletion> deletion = new Deletions(organization, boxes).of(workbench.selection().get().elements());
        if (deletion.isEmpty()) {
            workbench.tell(workbench.texts().get("delete.none"));
        } else if (mayGo(deletion.get())) {
            Optional<String> above = workbench.selected().flatMap(new Neighbours(organization)::above);
            workbench.perform(deletion.get().command());
            above.filter(workbench.organization().units()::contains).ifPresent(workbench::select);
        }
    }

    private boolean mayGo(Deletion deletion) {
        if (deletion.refusal().isPresent()) {
            workbench.refuse(workbench.say(deletion.refusal().get()));
            return false;
        }
        return !deletion.mustBeAsked()
                || consent.agrees("delete.title", workbench.telling().question(deletion), "delete.ok");
    }
}
