package id.sotk.rules;

import id.sotk.model.Organization;
import id.sotk.model.work.Trace;
import id.sotk.regulation.Enforcement;
import id.sotk.regulation.Profile;
import id.sotk.regulation.norm.Anomaly;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Reading;
import id.sotk.rules.limits.LimitReferences;
import id.sotk.rules.limits.Limits;
import id.sotk.rules.limits.Unbindable;
import id.sotk.rules.step.Aspect;
import id.sotk.rules.step.Fact;
import id.sotk.rules.step.StepJudge;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.LetterCourse;
import id.sotk.rules.trace.RecordedLetter;
import id.sotk.rules.words.Spelling;
import id.sotk.structure.Structure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Judges designs and traces by every clause of one profile that a rule decides.
///
/// Findings come in a total order: gravity, then place on the chart (or position in the trace), then order of the clauses.
/// A rule that fails becomes one finding that says so; the others still speak. Immutable, safe to share between threads.
public final class Checker {

    private final Profile profile;
    private final Optional<LocalDate> day;
    private final Map<String, Rule<?>> rules = new HashMap<>();
    private final List<Judged> judged = new ArrayList<>();
    private final List<Finding> unbound = new ArrayList<>();

    /// A clause bound to its rule, at its place among the clauses.
    private record Judged(Clause clause, Bound<?> bound, List<Anomaly> readings) {}

    /// A rule with its limits.
    private record Bound<P extends Record>(Rule<P> rule, P limits) {

        static Bound<?> of(Map<String, ? extends Rule<?>> rules, Clause clause) {
            Rule<?> rule = rules.get(clause.rule().orElseThrow());
            if (rule == null) {
                String written = clause.rule().get();
                throw new Unbindable("rule.unknown", written,
                        Spelling.nearest(written, rules.keySet()).orElse("-"));
            }
            return of(rule, clause.params());
        }

        private static <P extends Record> Bound<P> of(Rule<P> rule, Map<String, Object> params) {
            return new Bound<>(rule, Limits.bind(rule.limits(), params));
        }

        void check(Structure structure, Report report) {
            switch (rule) {
                case StructureRule<P> drawn -> drawn.check(structure, limits, report);
                case TraceRule<P> traced -> {}
            }
        }

        Aspect aspect() {
            return switch (rule) {
                case StructureRule<P> drawn -> throw new IllegalStateException("a rule on structure judges no step");
                case TraceRule<P> traced -> traced.aspect();
            };
        }

        /// Whether the limits name the letter at all.
        boolean isAbout(Course record) {
            return rule instanceof LetterRule<P> lettered && record.couldMatch(lettered.acts(limits));
        }

        Optional<Aspect> spokenOf(Course record) {
            return rule instanceof LetterRule<P> lettered && lettered.speaksOf(record, limits)
                    ? Optional.of(lettered.aspect())
                    : Optional.empty();
        }

        void check(Course record, RecordedLetter letter, Report report) {
            if (rule instanceof LetterRule<P> lettered) {
                lettered.checkLetter(record, letter, limits, report);
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
        this.day = Optional.empty();
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

    private Checker(Checker other, LocalDate day) {
        this.profile = other.profile;
        this.day = Optional.of(day);
        this.rules.putAll(other.rules);
        this.judged.addAll(other.judged);
        this.unbound.addAll(other.unbound);
    }

    /// The same checker on that day, when an acceptance whose last day is past no longer holds.
    public Checker on(LocalDate today) {
        return new Checker(this, today);
    }

    /// Why none of the rules can judge the clause of the profile, with the remedy; empty where one can, or need not.
    public static Optional<Enforcement.Obstacle> obstacle(
            Profile profile, Clause clause, Collection<? extends Rule<?>> rules) {
        if (clause.rule().isEmpty()) {
            return Optional.empty();
        }
        try {
            Bound.of(rules.stream().collect(Collectors.toMap(Rule::id, rule -> rule)), clause);
            new LimitReferences(profile).check(clause.params());
            return Optional.empty();
        } catch (Unbindable refused) {
            return Optional.of(new Enforcement.Obstacle(
                    refused.limit().filter(clause.params()::containsKey), refused));
        }
    }

    public Profile profile() {
        return profile;
    }

    /// Clauses that no rule can judge, each as the finding that says why; empty for a sound profile.
    public List<Finding> faults() {
        return List.copyOf(unbound);
    }

    /// How many of its clauses only a walk or an event log can break.
    public int unwalked() {
        return (int) judged.stream().filter(clause -> clause.bound().rule().evidence() == Evidence.FLOW).count();
    }

    /// All findings on the design as drawn, those accepted with a reason included.
    public List<Finding> check(Organization organization) {
        return check(Structure.of(organization, profile));
    }

    public List<Finding> check(Structure structure) {
        return new SeatMends(structure, this::drawn).harmless(found(structure));
    }

    private List<Finding> found(Structure structure) {
        FindingList findings = gatherDrawn(structure);
        gatherLetters(structure, findings);
        return findings.inOrder(finding -> structure.place(finding.subject()));
    }

    /// What the structure alone breaks, letters left out.
    private List<Finding> drawn(Structure structure) {
        return gatherDrawn(structure).inOrder(finding -> structure.place(finding.subject()));
    }

    private FindingList gatherDrawn(Structure structure) {
        Map<List<String>, Structure> views = new HashMap<>();
        FindingList findings = new FindingList(unbound, waivers(structure));
        for (Judged clause : judged) {
            Structure view = views.computeIfAbsent(clause.clause().scope().patterns(), structure::within);
            findings.gather(clause.clause(), clause.readings(), report -> clause.bound().check(view, report));
        }
        return findings;
    }

    /// What the letters on record prove, by the same clauses as a walk or a log; letters follow the regulation under which
    /// they were issued, so that another one has nothing to say of them.
    private void gatherLetters(Structure structure, FindingList findings) {
        if (!structure.hasLettersOfItsOwn()) {
            return;
        }
        List<Judged> lettered = judged.stream().filter(clause -> clause.bound().rule() instanceof LetterRule).toList();
        Map<List<String>, List<Judged>> byKind = new HashMap<>();
        for (RecordedLetter letter : RecordedLetter.of(structure)) {
            LetterCourse.of(structure, letter).ifPresent(record -> {
                Set<Aspect> spoken = EnumSet.noneOf(Aspect.class);
                List<Judged> about = byKind.computeIfAbsent(record.kinds(),
                        _ -> lettered.stream().filter(clause -> clause.bound().isAbout(record)).toList());
                for (Judged clause : about) {
                    if (applies(clause.clause(), record)) {
                        clause.bound().spokenOf(record).ifPresent(spoken::add);
                        findings.gather(clause.clause(), clause.readings(), report -> clause.bound()
                                .check(record, letter, violation -> {
                                    spoken.add(clause.bound().aspect());
                                    report.add(violation);
                                }));
                    }
                }
                new LetterJudge(record, letter, spoken, (clause, violation) -> findings.gather(
                        clause, readingsOf(clause), report -> report.add(violation))).judge();
            });
        }
    }

    private static boolean applies(Clause clause, Course course) {
        return clause.scope().coversMechanism(course.mechanism().id()) && covers(clause, course);
    }

    /// All findings on what happened to a target; clauses limited to other mechanisms or patterns are left out.
    public List<Finding> checkTrace(Trace trace, Organization organization) {
        return checkTrace(trace, Structure.of(organization, profile));
    }

    public List<Finding> checkTrace(Trace trace, Structure structure) {
        return checkTrace(Course.of(trace, structure));
    }

    public List<Finding> checkTrace(Course course) {
        FindingList findings = new FindingList(List.of(), waivers(course.structure()));
        Spoken spoken = new Spoken();
        for (Judged clause : judged) {
            if (applies(clause.clause(), course)) {
                findings.gather(clause.clause(), clause.readings(), report -> clause.bound()
                        .check(course, violation -> {
                            spoken.found(violation, clause.bound().aspect());
                            report.add(violation);
                        }));
            }
        }
        for (Fact fact : StepJudge.judge(course)) {
            if (!spoken.covers(fact)) {
                Clause clause = ImpliedClause.of(profile, fact);
                findings.gather(clause, readingsOf(clause), report -> report.add(
                        Violation.at(course, fact.moment(), fact.words()).told(fact.variant())));
            }
        }
        return findings.inOrder(finding -> finding.violation().event().orElse(Integer.MAX_VALUE));
    }

    private void bind(Clause clause) {
        try {
            Bound<?> bound = Bound.of(rules, clause);
            judged.add(new Judged(clause, bound, readingsOf(clause)));
        } catch (IllegalArgumentException refused) {
            unbound.add(FindingList.fault(clause, refused));
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

    private Waivers waivers(Structure structure) {
        return new Waivers(structure.organization().waivers(), day);
    }

    private static boolean covers(Clause clause, Course course) {
        List<String> patterns = clause.scope().patterns();
        return patterns.isEmpty() || course.area().follows(patterns);
    }
}
