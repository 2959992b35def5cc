package id.sotk.regulation.comparison;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.LetterForm;
import id.sotk.regulation.work.ProcedureStep;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The limits of one regulation's clauses, comparable with those of the other and told in words.
///
/// Roles, patterns and procedures become what they stand for; descriptions of events are compared but not told, because the
/// statement of the clause says them better.
final class ClauseLimits {

    private static final String LABEL = "limit.";
    private static final String JOIN = "join.";
    private static final Set<String> PURPOSE = Set.of("kind", "seat", "stage");

    private final Counterparts counterparts;
    private final Side side;

    ClauseLimits(Counterparts counterparts, Side side) {
        this.counterparts = counterparts;
        this.side = side;
    }

    /// What the clause is about: the seat, the stage, and the words that describe events.
    Set<String> purpose(Clause clause) {
        return tokens(clause, limit -> !Phrases.has(LABEL + limit) || PURPOSE.contains(limit))
                .flatMap(token -> Arrays.stream(token.split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What the clause demands, each as `limit=value`.
    Set<String> limits(Clause clause) {
        return tokens(clause, limit -> Phrases.has(LABEL + limit) && !PURPOSE.contains(limit))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> tokens(Clause clause, Predicate<String> wanted) {
        return clause.params()
                .keySet()
                .stream()
                .filter(wanted)
                .flatMap(limit -> values(clause, limit).stream().map(value -> limit + "=" + value));
    }

    /// Limits that can be told in words and are not the same in the other clause.
    Set<String> differing(Clause clause, ClauseLimits other, Clause counterpart) {
        Set<String> limits = new TreeSet<>(clause.params().keySet());
        limits.addAll(counterpart.params().keySet());
        limits.removeIf(limit -> !Phrases.has(LABEL + limit)
                || values(clause, limit).equals(other.values(counterpart, limit)));
        return limits;
    }

    /// Whether the two speak of different seats, stages or lists.
    boolean opposes(Clause clause, ClauseLimits other, Clause counterpart) {
        return PURPOSE.stream()
                .anyMatch(limit -> clause.params().containsKey(limit) && counterpart.params().containsKey(limit)
                        && !values(clause, limit).equals(other.values(counterpart, limit)));
    }

    /// The pairs of patterns the clause holds for.
    Set<Integer> patterns(Clause clause) {
        return counterparts.patternPairs(side, clause.scope().patterns());
    }

    /// The pairs of mechanisms the clause holds for.
    Set<Integer> flows(Clause clause) {
        return counterparts.mechanismPairs(side, clause.scope().mechanisms());
    }

    /// All of these pairs.
    Set<String> scope(Clause clause) {
        Set<String> scope = new TreeSet<>();
        patterns(clause).forEach(place -> scope.add("pattern " + place));
        flows(clause).forEach(place -> scope.add("flow " + place));
        return scope;
    }

    /// The limit in words; empty where the clause does not set it.
    Optional<LocalizedText> words(Clause clause, String limit) {
        List<String> given = list(clause.params().get(limit));
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrases.say(LABEL + limit,
                        Phrases.list(Phrases.has(JOIN + limit) ? JOIN + limit : "or",
                                given.stream().map(value -> word(limit, value)).toList())));
    }

    private Set<String> values(Clause clause, String limit) {
        return list(clause.params().get(limit))
                .stream()
                .flatMap(value -> standing(value).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> list(Object given) {
        return switch (given) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            default -> List.of(given.toString());
        };
    }

    /// What a value stands for; nothing for a pattern without a counterpart, which the patterns tell already.
    private Set<String> standing(String value) {
        if (side.profile().pattern(value).isPresent()) {
            return counterparts.patternPairs(side, List.of(value))
                    .stream()
                    .map(place -> "pattern " + place)
                    .collect(Collectors.toSet());
        }
        Set<String> words = new LinkedHashSet<>();
        Optional<AssignmentProcedure> procedure = procedure(value);
        for (String word : value.split("\\s+")) {
            int colon = word.indexOf(':') + 1;
            words.add(word.substring(0, colon) + meaning(word.substring(colon), procedure));
        }
        return Set.of(String.join(" ", words));
    }

    private Optional<AssignmentProcedure> procedure(String value) {
        return side.profile()
                .work()
                .procedures()
                .stream()
                .filter(known -> value.endsWith("procedure:" + known.id()))
                .findFirst();
    }

    private String meaning(String word, Optional<AssignmentProcedure> procedure) {
        if (procedure.filter(known -> known.id().equals(word)).isPresent()) {
            return procedure.get().range().toString();
        }
        return procedure.stream()
                .flatMap(known -> known.steps().stream())
                .filter(step -> step.id().equals(word))
                .map(ProcedureStep::action)
                .map(Enum::name)
                .findFirst()
                .orElseGet(() -> side.role(word));
    }

    private LocalizedText word(String limit, String value) {
        if (limit.equals("fields")) {
            return field(value);
        }
        return side.profile()
                .role(value)
                .map(role -> side.roleName(role.id(), Map.of()))
                .or(() -> side.profile().pattern(value).map(StructurePattern::name))
                .orElseGet(() -> Phrases.value(value));
    }

    private LocalizedText field(String id) {
        return side.profile()
                .work()
                .letters()
                .stream()
                .flatMap(letter -> letter.field(id).stream())
                .map(LetterForm.Field::label)
                .findFirst()
                .orElseGet(() -> LocalizedText.same(id));
    }
}
