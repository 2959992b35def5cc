package id.sotk.edit;

import id.sotk.model.Document;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/// What an edit changed in a design, both ways: as large as the change, whatever the size of the design.
public record Delta(OrganizationDelta organization, DiagramDelta diagram) {

    public static Delta between(Document before, Document after) {
        return new Delta(
                OrganizationDelta.between(before.organization(), after.organization()),
                DiagramDelta.between(before.diagram(), after.diagram()));
    }

    public boolean isEmpty() {
        return organization.isEmpty() && diagram.isEmpty();
    }

    /// The change back.
    public Delta inverse() {
        return new Delta(organization.inverse(), diagram.inverse());
    }

    /// The later document, from the earlier one; what did not change is the same object.
    public Document applyTo(Document before) {
        return new Document(organization.applyTo(before.organization()), diagram.applyTo(before.diagram()));
    }

    /// Identifiers of the elements changed, added, removed, moved or drawn otherwise.
    public Set<String> touched() {
        Set<String> touched = new LinkedHashSet<>();
        Stream.concat(organization.touched(), diagram.touched()).forEach(touched::add);
        return touched;
    }
}
