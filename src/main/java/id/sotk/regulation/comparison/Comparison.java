package id.sotk.regulation.comparison;

import id.sotk.regulation.Profile;
import java.util.List;
import java.util.Objects;

/// Two regulations side by side: by topic, what differs in words, and how much is the same.
///
/// Patterns are matched by what they hold, steps by what is done, procedures by reach and way, clauses by rule and
/// purpose; never by identifier alone. Defective passages are taken in the recommended reading.
public record Comparison(Profile first, Profile second, List<Section> sections) {

    public Comparison {
        Objects.requireNonNull(first, "first regulation must be given");
        Objects.requireNonNull(second, "second regulation must be given");
        sections = List.copyOf(sections);
    }

    /// The differences of one topic in reading order, and how many things compared were the same.
    public record Section(Topic topic, List<Difference> differences, int same) {
        public Section {
            Objects.requireNonNull(topic, "topic must be given");
            differences = List.copyOf(differences);
            if (same < 0) {
                throw new IllegalArgumentException("number of same things must not be negative, was " + same);
            }
        }
    }

    /// Lays the two side by side.
    public static Comparison of(Profile first, Profile second) {
        Counterparts counterparts = Counterparts.of(first, second);
        return new Comparison(
                first,
                second,
                List.of(
                        new PatternComparison(counterparts).section(),
                        new MechanismComparison(counterparts).section(),
                        new ProcedureComparison(counterparts).section(),
                        new LetterComparison(counterparts).section(),
                        new ClauseComparison(counterparts).section(),
                        new DutyComparison(counterparts).responsibilities(),
                        new DutyComparison(counterparts).reporting()));
    }

    /// The section on this topic.
    public Section section(Topic topic) {
        return sections.stream()
                .filter(section -> section.topic() == topic)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no section is about " + topic));
    }

    /// The differences of every topic, in order.
    public List<Difference> differences() {
        return sections.stream().flatMap(section -> section.differences().stream()).toList();
    }

    /// How many things compared are the same in both.
    public int same() {
        return sections.stream().mapToInt(Section::same).sum();
    }
}
