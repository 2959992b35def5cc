package id.sotk.scene;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is drawn over a chart for a moment: findings, selection, drop target, and the walk of a document.
///
/// @param findings findings by element
/// @param selected selected units, teams and officials
/// @param target where something is about to be dropped
/// @param acting the element whose turn it is in the walk
/// @param courier the document under way
public record Overlay(
        Map<String, Count> findings, Set<String> selected, Optional<Target> target, Optional<String> acting,
        Optional<Courier> courier) {

    public static final Overlay NONE = new Overlay(Map.of(), Set.of(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /// How grave the gravest finding on an element is.
    public enum Gravity {
        VIOLATION,
        WARNING,
        PERMISSION
    }

    /// Number of findings on an element, and the gravest of them.
    public record Count(int number, Gravity gravest) {
        public Count {
            if (number < 1) {
                throw new IllegalArgumentException("number of findings must be positive, was " + number);
            }
        }
    }

    /// Whether a drop is welcome.
    public enum Welcome {
        ALLOWED,
        REFUSED
    }

    public record Target(String element, Welcome welcome) {}

    /// A document between two elements.
    ///
    /// @param progress 0 at the sender, 1 at the addressee
    /// @param label what it is; `route` says from whom to whom
    public record Courier(String from, String to, double progress, String label, String route) {}

    public Overlay {
        findings = Map.copyOf(findings);
        selected = Set.copyOf(selected);
    }

    public Overlay withFindings(Map<String, Count> changed) {
        return new Overlay(changed, selected, target, acting, courier);
    }

    public Overlay withSelected(Set<String> changed) {
        return new Overlay(findings, changed, target, acting, courier);
    }

    public Overlay withTarget(Optional<Target> changed) {
        return new Overlay(findings, selected, changed, acting, courier);
    }

    public Overlay withActing(Optional<String> changed) {
        return new Overlay(findings, selected, target, changed, courier);
    }

    public Overlay withCourier(Optional<Courier> changed) {
        return new Overlay(findings, selected, target, acting, changed);
    }
}
