package id.sotk.cli.check;

import id.sotk.model.Document;
import id.sotk.model.Element;
import id.sotk.model.Organization;
import id.sotk.regulation.Profile;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.structure.CarriedDesign;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A design file with the regulation it was held against, what became of its patterns there, and what was found.
///
/// @param unwalked how many clauses only a walk or an event log could break
record CheckedDesign(Path file, Document document, CarriedDesign carried, List<Finding> findings, int unwalked) {

    static CheckedDesign of(Path file, Document document, Profile own, Checker checker) {
        CarriedDesign carried = new CarriedDesign(document.organization(), own, checker.profile());
        return new CheckedDesign(file, document, carried, checker.check(carried.structure()), checker.unwalked());
    }

    Profile profile() {
        return carried.regulation();
    }

    /// The pattern followed under the regulation the design was held against.
    Optional<String> pattern() {
        return carried.structure().organization().identity().pattern();
    }

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
