package id.sotk.ui.canvas.sheet;

import id.sotk.rules.Finding;
import id.sotk.scene.Overlay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many findings an element has and how grave they are, as a chart marks them; waived ones are not marked.
public final class FindingCounts {

    private FindingCounts() {}

    public static Map<String, Overlay.Count> of(List<Finding> findings) {
        Map<String, Overlay.Count> counts = new HashMap<>();
        for (Finding finding : findings) {
            if (!finding.isWaived()) {
                Overlay.Count one = new Overlay.Count(1, gravity(finding));
                counts.merge(finding.subject(), one, FindingCounts::sum);
            }
        }
        return counts;
    }

    private static Overlay.Count sum(Overlay.Count one, Overlay.Count two) {
        Overlay.Gravity gravest = one.gravest().compareTo(two.gravest()) <= 0 ? one.gravest() : two.gravest();
        return new Overlay.Count(one.number() + two.number(), gravest);
    }

    private static Overlay.Gravity gravity(Finding finding) {
        return switch (finding.severity()) {
            case VIOLATION -> Overlay.Gravity.VIOLATION;
            case WARNING -> Overlay.Gravity.WARNING;
            case INFO -> Overlay.Gravity.PERMISSION;
        };
    }
}
