package id.sotk.rules;

import id.sotk.model.Organization;
import id.sotk.model.Waiver;
import id.sotk.model.work.Trace;
import id.sotk.regulation.Anomaly;
import id.sotk.regulation.Clause;
import id.sotk.regulation.Profile;
import id.sotk.regulation.Reading;
import id.sotk.regulation.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Judges designs and traces by every clause of one profile that a rule decides.
///
/// Findings come in a total order: gravity, then place on the chart (or position in the trace), then order of the clauses.
/// A rule that fails becomes one finding that says so; the others still speak. Immutable, safe to share between threads.
public final class Checker {

    private final Profile profile;
    private final Map<String, Rule<?>> rules = new HashMap<>();
    private final List<Judged> judged = new ArrayList<>();
    private final List<Finding> unbound = new ArrayList<>();

    /// A clause bound to its rule, at its place among the clauses.
    private record Judged(Clause clause, Bound<?> bound, List<Anomaly> readings) {}

    /// A rule with its limits.
    private record Bound<P extends Record>(Rule<P> rule, P limits) {

        static <P extends Record> Bound<P> of(Rule<P> rule, Map<String, Object> params) {
            return new Bound<>(rule, Limits.bind(rule.limits(), params));
        }

        void check(Structure structure, Report report) {
            switch (rule) {
                case StructureRule<P> drawn -> drawn.check(structure, limits, report);
                case TraceRule<P> traced -> {}
            }
        }

        void check(Course course, Report report) {
            switch (rule) {
                case StructureRule<P> drawn -> {}
                case TraceRule<P> traced -> traced.check(course, limits, report);
            }
        }
    }

    private Checker(Profile profile, Collection<? extends Rule<?>> known, Reading reading) {
        this.profile = profile;
        known.forEach(rule -> rules.put(rule.id(), rule));
        for (Clause clause : profile.clauses()) {
            if (clause.rule().isPresent() && clause.reading().orElse(reading) == reading) {
                bind(clause);
            }
        }
    }

    /// A checker that follows the recommended readings of defective passages.
    public static Checker of(Profile profile, Collection<? extends Rule<?>> rules) {
        return new Checker(profile, rules, Reading.RECOMMENDED);
    }

    /// A checker that follows the readings named.
    public static Checker of(Profile profile, Collection<? extends Rule<?>> rules, Reading reading) {
        return new Checker(profile, rules, reading);
    }

    public Profile profile() {
        return profile;
    }

    /// Clauses that no rule can judge, each as the finding that says why; empty for a sound profile.
    public List<Finding> faults() {
        return List.copyOf(unbound);
    }

    /// All findings on the design as drawn, those accepted with a reason included.
    public List<Finding> check(Organization organization) {
        return check(Structure.of(organization, profile));
    }

    public List<Finding> check(Structure structure) {
        Map<List<String>, Structure> views = new HashMap<>();
        List<Finding> findings = new ArrayList<>(unbound);
        for (Judged clause : judged) {
            Structure view = views.computeIfAbsent(clause.clause().scope().patterns(), structure::within);
            collect(clause, structure, findings, report -> clause.bound().check(view, report));
        }
        findings.sort(Comparator.<Finding>comparingInt(finding -> finding.severity().ordinal())
                .thenComparingInt(finding -> structure.place(finding.subject())));
        return List.copyOf(findings);
    }

    /// All findings on what happened to a target; clauses limited to other mechanisms or patterns are left out.
    public List<Finding> checkTrace(Trace trace, Organization organization) {
        return checkTrace(trace, Structure.of(organization, profile));
    }

    public List<Finding> checkTrace(Trace trace, Structure structure) {
        return checkTrace(Course.of(trace, structure));
    }

    public List<Finding> checkTrace(Course course) {
        List<Finding> findings = new ArrayList<>();
        for (Judged clause : judged) {
            if (clause.clause().scope().coversMechanism(course.mechanism().id()) && covers(clause.clause(), course)) {
                collect(clause, course.structure(), findings, report -> clause.bound().check(course, report));
            }
        }
        findings.sort(Comparator.<Finding>comparingInt(finding -> finding.severity().ordinal())
                .thenComparingInt(finding -> finding.violation().event().orElse(Integer.MAX_VALUE)));
        return List.copyOf(findings);
    }

    private void bind(Clause clause) {
        Rule<?> rule = rules.get(clause.rule().orElseThrow());
        try {
            if (rule == null) {
                throw new IllegalArgumentException("no rule is called \"" + clause.rule().get() + "\"");
            }
            judged.add(new Judged(clause, Bound.of(rule, clause.params()), readingsOf(clause)));
        } catch (IllegalArgumentException refused) {
            unbound.add(fault(clause, refused));
        }
    }

    /// The defects whose recommended reading the clause follows; a clause that follows the literal words rests on none.
    private List<Anomaly> readingsOf(Clause clause) {
        List<Anomaly> readings = new ArrayList<>();
        if (!clause.reading().equals(Optional.of(Reading.LITERAL))) {
            for (String anomaly : clause.source().anomalies()) {
                profile.anomaly(anomaly).ifPresent(readings::add);
            }
        }
        return readings;
    }

    /// Runs one rule; what it finds is kept only if it comes to its end, so that a failure leaves no half answer.
    private static void collect(
            Judged clause, Structure structure, List<Finding> findings, Consumer<Report> run) {
        int before = findings.size();
        try {
            run.accept(violation -> findings.add(new Finding(
                    clause.clause(),
                    severity(clause.clause(), violation),
                    violation,
                    clause.readings(),
                    waiver(clause.clause(), violation, structure))));
        } catch (RuntimeException failed) {
            findings.subList(before, findings.size()).clear();
            findings.add(fault(clause.clause(), failed));
        }
    }

    private static Severity severity(Clause clause, Violation violation) {
        return violation.isProven() || clause.severity() != Severity.VIOLATION ? clause.severity() : Severity.WARNING;
    }

    private static Optional<Waiver> waiver(Clause clause, Violation violation, Structure structure) {
        for (Waiver waiver : structure.organization().waivers()) {
            if (waiver.clause().equals(clause.id()) && waiver.subject().equals(violation.subject())) {
                return Optional.of(waiver);
            }
        }
        return Optional.empty();
    }

    private static boolean covers(Clause clause, Course course) {
        List<String> patterns = clause.scope().patterns();
        return patterns.isEmpty() || course.area().follows(patterns);
    }

    private static Finding fault(Clause clause, RuntimeException failed) {
        String reason = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
        Violation violation = Violation.of(
                clause.id(),
                Map.of("clause", clause.id(), "rule", clause.rule().orElse(""), "reason", reason))
                .told(Finding.FAULT);
        return new Finding(clause, Severity.WARNING, violation, List.of(), Optional.empty());
    }
}
