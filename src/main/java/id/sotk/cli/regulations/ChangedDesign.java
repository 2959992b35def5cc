package id.sotk.cli.regulations;

import id.sotk.model.Element;
import id.sotk.model.Organization;
import id.sotk.rules.RegulationChange;
import java.nio.file.Path;

/// A design file with what a change of regulation means for it.
record ChangedDesign(Path file, Organization organization, RegulationChange change) {

    /// What the chart calls the subject; its id where it is no element of the design.
    String nameOf(String subject) {
        return organization.find(subject).map(Element::name).orElse(subject);
    }
}
