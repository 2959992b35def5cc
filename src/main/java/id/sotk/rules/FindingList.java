package id.sotk.rules;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.norm.Anomaly;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.limits.Unbindable;
import id.sotk.rules.words.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/// Gathers what the rules report under their clauses and lists it in order.
final class FindingList {

    private final List<Finding> findings;
    private final Waivers waivers;

    /// A finding with its place in the order, worked out once.
    private record Ranked(Finding finding, int place) {}

    FindingList(Collection<Finding> already, Waivers waivers) {
        this.findings = new ArrayList<>(already);
        this.waivers = waivers;
    }

    /// Runs one rule; what it finds is kept only if it comes to its end, so that a failure leaves no half answer.
    void gather(Clause clause, List<Anomaly> readings, Consumer<Report> run) {
        int before = findings.size();
        try {
            run.accept(violation -> findings.add(new Finding(
                    clause,
                    severity(clause, violation),
                    violation,
                    readings,
                    waivers.of(clause.id(), violation.subject()))));
        } catch (RuntimeException failed) {
            findings.subList(before, findings.size()).clear();
            findings.add(fault(clause, failed));
        }
    }

    /// By gravity, then by place, then as gathered.
    List<Finding> inOrder(ToIntFunction<Finding> place) {
        List<Ranked> ranked = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            ranked.add(new Ranked(finding, place.applyAsInt(finding)));
        }
        ranked.sort(Comparator.<Ranked>comparingInt(each -> each.finding().severity().ordinal())
                .thenComparingInt(Ranked::place));
        return ranked.stream().map(Ranked::finding).toList();
    }

    /// The one finding that says why a clause could not be judged.
    static Finding fault(Clause clause, RuntimeException failed) {
        Word reason = Word.of(failed instanceof Unbindable refused ? LocalizedText.each(refused::in) : told(failed));
        Violation violation = Violation.of(
                clause.id(),
                Map.of("clause", clause.id(), "rule", RulePage.name(clause.rule().orElse("")), "reason", reason))
                .told(Finding.FAULT);
        return new Finding(clause, Severity.WARNING, violation, List.of(), Acceptance.NONE);
    }

    private static String told(RuntimeException failed) {
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }

    private static Severity severity(Clause clause, Violation violation) {
        return violation.isProven() || clause.severity() != Severity.VIOLATION ? clause.severity() : Severity.WARNING;
    }
}
