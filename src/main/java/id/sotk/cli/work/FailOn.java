package id.sotk.cli.work;

import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Finding;
import java.util.List;

/// From which severity on `check` ends with status 1.
public enum FailOn {
    VIOLATION,
    WARNING,
    NEVER;

    public int status(List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.isWaived()).anyMatch(this::counts)
                ? ExitStatus.FINDINGS
                : ExitStatus.FINE;
    }

    private boolean counts(Finding finding) {
        return switch (this) {
            case VIOLATION -> finding.severity() == Severity.VIOLATION;
            case WARNING -> finding.severity() != Severity.INFO;
            case NEVER -> false;
        };
    }
}
