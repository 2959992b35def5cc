package id.sotk.exchange.events;

import id.sotk.language.Language;
import id.sotk.model.work.WorkEvent;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.rules.trace.Course;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// What the cases of an event log break, clause by clause: the gravest first, then what most cases break.
public record Deviations(List<Breach> breaches) {

    public Deviations {
        breaches = List.copyOf(breaches);
    }

    /// A clause with every event that breaks it, case by case.
    ///
    /// @param severity gravity of the findings: the clause's, or a warning where the facts are not on record
    public record Breach(Clause clause, Severity severity, boolean accepted, List<Occurrence> occurrences) {

        public Breach {
            occurrences = List.copyOf(occurrences);
        }

        /// In how many cases the clause is broken.
        public long cases() {
            return occurrences.stream().map(occurrence -> occurrence.logged().id()).distinct().count();
        }
    }

    /// A finding in a case.
    public record Occurrence(LoggedCase logged, Finding finding) {

        /// Place of the event in its case, from 1; 0 where the finding is about no event.
        public int number() {
            return finding.violation().event().orElse(-1) + 1;
        }

        /// The event it is about; empty where it is about none.
        public Optional<WorkEvent> event() {
            return number() == 0 ? Optional.empty() : Optional.of(logged.trace().events().get(number() - 1));
        }

        /// Where in the file the event stands, and when it happened.
        public Optional<LoggedCase.Origin> origin() {
            return number() == 0 ? Optional.empty() : Optional.of(logged.origins().get(number() - 1));
        }

        /// Who acted, by name, or by role where they are not in the design; everybody once.
        public List<String> actors(Structure structure, Language language) {
            return event().map(WorkEvent::actors)
                    .orElse(List.of())
                    .stream()
                    .map(party -> party.element()
                            .map(structure::nameOf)
                            .or(() -> structure.profile().role(party.role()).map(role -> role.name().in(language)))
                            .orElse(party.role()))
                    .distinct()
                    .toList();
        }
    }

    /// Told how many cases are judged; may end the judging by throwing a `CancellationException`.
    @FunctionalInterface
    public interface Progress {
        void judged(int cases);
    }

    /// What findings are grouped by.
    private record Key(String clause, Severity severity, boolean accepted) {}

    /// Judges every case of the log by the rules of a walk.
    public static Deviations of(EventLog log, Checker checker, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        List<List<Finding>> findings = log.cases().parallelStream().map(logged -> {
            List<Finding> found = checker.checkTrace(Course.of(logged.trace(), log.structure()));
            progress.judged(done.incrementAndGet());
            return found;
        }).toList();
        Map<Key, List<Occurrence>> grouped = new LinkedHashMap<>();
        for (int place = 0; place < findings.size(); place++) {
            for (Finding finding : findings.get(place)) {
                grouped.computeIfAbsent(
                        new Key(finding.clause().id(), finding.severity(), finding.isWaived()),
                        _ -> new ArrayList<>()).add(new Occurrence(log.cases().get(place), finding));
            }
        }
        return new Deviations(inOrder(grouped, checker));
    }

    /// Every finding, those accepted with a reason included.
    public List<Finding> findings() {
        return breaches.stream().flatMap(breach -> breach.occurrences().stream()).map(Occurrence::finding).toList();
    }

    /// How many findings of this gravity are open.
    public long open(Severity severity) {
        return breaches.stream()
                .filter(breach -> breach.severity() == severity && !breach.accepted())
                .mapToLong(breach -> breach.occurrences().size())
                .sum();
    }

    /// How many findings were accepted with a reason.
    public long accepted() {
        return breaches.stream().filter(Breach::accepted).mapToLong(breach -> breach.occurrences().size()).sum();
    }

    /// How many cases break a clause so gravely, or more.
    public long cases(Severity severity) {
        return breaches.stream()
                .filter(breach -> breach.severity().compareTo(severity) <= 0 && !breach.accepted())
                .flatMap(breach -> breach.occurrences().stream())
                .map(occurrence -> occurrence.logged().id())
                .distinct()
                .count();
    }

    private static List<Breach> inOrder(Map<Key, List<Occurrence>> grouped, Checker checker) {
        Map<String, Integer> places = new HashMap<>();
        List<Clause> clauses = checker.profile().clauses();
        IntStream.range(0, clauses.size()).forEach(place -> places.put(clauses.get(place).id(), place));
        return grouped.entrySet()
                .stream()
                .map(entry -> new Breach(entry.getValue().getFirst().finding().clause(), entry.getKey().severity(),
                        entry.getKey().accepted(), entry.getValue()))
                .sorted(Comparator.comparing(Breach::accepted)
                        .thenComparing(Breach::severity)
                        .thenComparing(Comparator.comparingLong(Breach::cases).reversed())
                        .thenComparing(breach -> places.getOrDefault(breach.clause().id(), clauses.size()))
                        .thenComparing(breach -> breach.clause().id()))
                .toList();
    }
}
