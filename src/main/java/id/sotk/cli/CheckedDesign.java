package id.sotk.cli;

import id.sotk.model.Document;
import id.sotk.model.Element;
import id.sotk.model.Organization;
import id.sotk.regulation.Profile;
import id.sotk.regulation.Severity;
import id.sotk.rules.Finding;
import java.nio.file.Path;
import java.util.List;

/// A design file with the regulation it was held against and what was found.
record CheckedDesign(Path file, Document document, Profile profile, List<Finding> findings) {

    Organization organization() {
        return document.organization();
    }

    /// Open findings of a severity; those accepted with a reason are left out.
    List<Finding> open(Severity severity) {
        return findings.stream()
                .filter(finding -> !finding.isWaived() && finding.severity() == severity)
                .toList();
    }

    List<Finding> accepted() {
        return findings.stream().filter(Finding::isWaived).toList();
    }

    /// What the chart calls the subject; its id where it is no element of the design.
    String nameOf(String subject) {
        return organization().find(subject).map(Element::name).orElse(subject);
    }
}
