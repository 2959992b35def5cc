package id.sotk.edit;

import id.sotk.edit.command.Command;
import id.sotk.model.Document;
import java.util.Set;

/// What happened to a design: the document before and after, and the edit that was done, undone or done again.
public record Change(Document before, Document after, Command command, Course course) {

    /// Whether the edit was done for the first time, taken back, or done again.
    public enum Course {
        DONE,
        UNDONE,
        REDONE
    }

    /// Whether the organisation changed, and not only how the chart is drawn.
    public boolean concernsOrganization() {
        return before.organization() != after.organization();
    }

    /// Identifiers of the elements changed, added, removed, moved or drawn otherwise.
    public Set<String> touched() {
        return Delta.between(before, after).touched();
    }
}
