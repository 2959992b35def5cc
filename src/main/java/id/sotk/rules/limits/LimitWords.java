package id.sotk.rules.limits;

import id.sotk.language.Language;
import id.sotk.language.Terms;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.work.Role;
import id.sotk.rules.trace.EventPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The limits of a checked clause in the words of the field, such as `paling banyak: 2`.
public final class LimitWords {

    private final Profile profile;
    private final Language language;
    private final Terms terms;

    /// Words for the clauses of this profile.
    public LimitWords(Profile profile, Language language) {
        this.profile = profile;
        this.language = language;
        this.terms = Terms.in(language);
    }

    /// One line for each limit, by name; empty for a clause without limits.
    public List<String> of(Clause clause) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(clause.params()).forEach((name, value) -> lines.add(label(clause, name) + ": " + value(value)));
        return lines;
    }

    /// What the limit is called; some rules call it by another name than the others.
    private String label(Clause clause, String name) {
        String own = "limit.name." + clause.rule().orElse("") + "." + name;
        String told = terms.of(own);
        return told.equals(own) ? terms.of("limit.name." + name) : told;
    }

    private String value(Object value) {
        return switch (value) {
            case Collection<?> several -> list(several.stream().map(this::value).toList());
            default -> word(value.toString());
        };
    }

    /// Names that hold commas themselves are kept apart by semicolons.
    private static String list(List<String> words) {
        boolean commas = words.stream().anyMatch(word -> word.contains(","));
        return String.join(commas ? "; " : ", ", words);
    }

    private String word(String word) {
        return terms.choice(word)
                .or(() -> profile.role(word).map(Role::name).map(name -> name.in(language)))
                .or(() -> profile.pattern(word).map(StructurePattern::name).map(name -> name.in(language)))
                .or(() -> field(word))
                .or(() -> event(word))
                .orElse(word);
    }

    private Optional<String> field(String word) {
        return profile.work()
                .letters()
                .stream()
                .flatMap(letter -> letter.field(word).stream())
                .map(field -> field.label().in(language))
                .findFirst();
    }

    /// An event pattern: what is done, by and to whom, with which document, and under which circumstances.
    private Optional<String> event(String word) {
        String act = "act." + word.split("[ :]")[0];
        boolean described = word.contains(":") || !terms.of(act).equals(act);
        return described
                ? Optional.of(EventPattern.parse(word)
                        .words()
                        .stream()
                        .map(this::part)
                        .collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    private String part(EventPattern.Word part) {
        String value = part.value();
        String words = switch (part.aspect()) {
            case NAME -> terms.of("act." + value);
            case BY -> terms.of("by") + " " + word(value);
            case TO -> terms.of("to") + " " + word(value);
            case COPY -> terms.of("limit.copy") + " " + word(value);
            case DOCUMENT -> "(" + document(value) + ")";
            case OUTCOME -> terms.of("outcome." + value);
            case PROCEDURE -> "(" + procedure(value) + ")";
            case STEP -> terms.of("limit.step") + " " + value;
            case STAGE, MODE, REACH, CHAIR, COORDINATOR -> "(" + circumstance(part) + ")";
        };
        return part.negated() ? terms.of("limit.not") + " " + words : words;
    }

    private String circumstance(EventPattern.Word part) {
        String aspect = part.aspect().name().toLowerCase(Locale.ROOT);
        return terms.of("limit." + aspect) + ": " + terms.of("limit." + aspect + "." + part.value());
    }

    private String document(String form) {
        return profile.letter(form)
                .map(letter -> letter.name().in(language))
                .or(() -> profile.mechanisms()
                        .stream()
                        .flatMap(mechanism -> mechanism.steps().stream())
                        .flatMap(step -> step.document().stream())
                        .filter(document -> document.id().equals(form))
                        .map(document -> document.name().in(language))
                        .findFirst())
                .orElse(form);
    }

    private String procedure(String id) {
        return profile.procedure(id).map(procedure -> procedure.name().in(language)).orElse(id);
    }
}
