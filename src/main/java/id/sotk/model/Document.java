package id.sotk.model;

import java.util.Objects;

/// A design: the organisation and how its chart is drawn.
public record Document(Organization organization, Diagram diagram) {

    public Document {
        Objects.requireNonNull(organization, "organization must be given");
        Objects.requireNonNull(diagram, "diagram must be given");
    }

    public static Document of(Organization organization) {
        return new Document(organization, Diagram.AUTOMATIC);
    }

    public Document withOrganization(Organization changed) {
        return new Document(changed, diagram);
    }

    public Document withDiagram(Diagram changed) {
        return new Document(organization, changed);
    }
}
