package id.sotk.rules.catalog;

import id.sotk.language.Language;
import id.sotk.model.PositionKind;
import id.sotk.regulation.Coverage;
import id.sotk.regulation.PatternKind;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Clause.Treatment;
import id.sotk.regulation.work.Mechanism;
import id.sotk.rules.Evidence;
import id.sotk.rules.Rule;
import id.sotk.rules.StructureRule;
import id.sotk.rules.TraceRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page that tells what each bundled regulation holds, made from the profiles themselves.
final class RegulationsPage {

    private static final String OPENING = """
            # The bundled regulations

            Made from the profiles by `RegulationsPageTest`, which fails where they differ; after a change of a profile
            `mvn test -Dtest=RegulationsPageTest -Dsotk.renew=true` writes it anew. `sotk regulations show ID --coverage`
            tells the clauses one by one.

            A mechanism in another reading than the recommended one counts as a mechanism. A clause is checked by a rule, or
            only permits something, or needs the judgement of a person; one rule may serve several clauses.

            """;

    private static final String NORMS = """

            ## The norms of the text

            Every ayat, every lettered item and every item of the annex is a norm. Each counts once: by the clauses that cite
            it, in designs, in walks and event logs or in both; else by what is drawn from it, whose steps are compared with
            what happens; else as a permission, as one that needs the judgement of a person, or with the reason why nothing
            rests on it, which `sotk regulations show ID --coverage` tells.

            """;

    private static final List<String> FATES = List.of("in designs", "in walks and logs", "in both",
            "drawn as a pattern, step, letter or duty", "permission", "judgement", "with a reason");

    private RegulationsPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(OPENING);
        row(page, "regulation", "patterns", "mechanisms", "procedures", "letters", "clauses", "checked", "permission",
                "judgement", "rules on structure", "rules on flow", "anomalies");
        page.append("|---|").append("---:|".repeat(11)).append('\n');
        Profiles.all().forEach(profile -> count(page, profile));
        page.append(NORMS);
        List<String> heads = new ArrayList<>(List.of("regulation", "norms"));
        heads.addAll(FATES);
        row(page, heads.toArray(String[]::new));
        page.append("|---|").append("---:|".repeat(FATES.size() + 1)).append('\n');
        Profiles.all().forEach(profile -> norms(page, profile));
        Profiles.all().forEach(profile -> name(page, profile));
        return page.toString();
    }

    private static void count(StringBuilder page, Profile profile) {
        List<String> cells = new ArrayList<>();
        cells.add(profile.identity().shortName().in(Language.ENGLISH));
        Stream.of(
                profile.patterns().size(),
                profile.mechanisms().size(),
                profile.work().procedures().size(),
                profile.work().letters().size(),
                profile.clauses().size(),
                treated(profile, Clause.Checked.class),
                treated(profile, Clause.Permission.class),
                treated(profile, Clause.Judgement.class),
                used(profile, StructureRule.class),
                used(profile, TraceRule.class),
                profile.norms().anomalies().size()).map(String::valueOf).forEach(cells::add);
        row(page, cells.toArray(String[]::new));
    }

    /// What becomes of every norm of the text: the sum is the regulation's own list, not the catalogue's.
    private static void norms(StringBuilder page, Profile profile) {
        Coverage coverage = Coverage.of(profile);
        List<String> cells = new ArrayList<>(List.of(
                profile.identity().shortName().in(Language.ENGLISH), String.valueOf(coverage.norms().size())));
        Map<String, Long> counts = coverage.norms()
                .stream()
                .collect(Collectors.groupingBy(RegulationsPage::fate, Collectors.counting()));
        FATES.forEach(fate -> cells.add(String.valueOf(counts.getOrDefault(fate, 0L))));
        row(page, cells.toArray(String[]::new));
    }

    private static String fate(Coverage.Rested rested) {
        Set<Evidence> judged = rested.clauses()
                .stream()
                .flatMap(clause -> Evidence.of(clause, Catalog.rules()).stream())
                .collect(Collectors.toSet());
        boolean design = judged.contains(Evidence.DESIGN) || judged.contains(Evidence.BOTH);
        boolean flow = judged.contains(Evidence.FLOW) || judged.contains(Evidence.BOTH);
        if (design || flow) {
            return design && flow ? "in both" : design ? "in designs" : "in walks and logs";
        }
        if (rested.drawn()) {
            return "drawn as a pattern, step, letter or duty";
        }
        return rested.norm().reason().isPresent()
                ? "with a reason"
                : rested.clauses().stream().anyMatch(clause -> clause.treatment() instanceof Clause.Judgement)
                        ? "judgement"
                        : "permission";
    }

    private static int treated(Profile profile, Class<? extends Treatment> way) {
        return (int) profile.clauses().stream().filter(clause -> way.isInstance(clause.treatment())).count();
    }

    private static int used(Profile profile, Class<?> kind) {
        return (int) profile.clauses()
                .stream()
                .map(Clause::rule)
                .flatMap(Optional::stream)
                .distinct()
                .map(id -> Catalog.find(id).orElseThrow())
                .filter(kind::isInstance)
                .map(Rule::id)
                .count();
    }

    private static void name(StringBuilder page, Profile profile) {
        page.append("\n## ").append(profile.identity().title().in(Language.ENGLISH)).append("\n\n");
        page.append('`').append(profile.id()).append("`, in force from ");
        page.append(profile.identity().dates().effective()).append(".\n\n");
        row(page, "pattern", "name", "levels", "mechanisms", "article");
        page.append("|---|---|---|---|---|\n");
        profile.patterns().forEach(pattern -> pattern(page, pattern));
        page.append('\n');
        row(page, "mechanism", "name", "steps", "article");
        page.append("|---|---|---:|---|\n");
        profile.mechanisms().forEach(mechanism -> mechanism(page, mechanism));
    }

    private static void pattern(StringBuilder page, StructurePattern pattern) {
        String name = pattern.name().in(Language.ENGLISH);
        String levels = pattern.levels()
                .stream()
                .map(level -> level.kinds().stream().map(RegulationsPage::word).collect(Collectors.joining(" or ")))
                .collect(Collectors.joining(" > "));
        row(page, pattern.id(), pattern.kind() == PatternKind.ASSIGNMENT ? name + " (assignment)" : name, levels,
                String.join(", ", pattern.usage().mechanisms()), pattern.source().citation().address());
    }

    private static String word(PositionKind kind) {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.replace("jpt madya", "JPT Madya").replace("jpt pratama", "JPT Pratama");
    }

    private static void mechanism(StringBuilder page, Mechanism mechanism) {
        String name = mechanism.name().in(Language.ENGLISH);
        row(page, mechanism.id(),
                mechanism.variant().map(variant -> name + " (reading of " + variant.of() + ")").orElse(name),
                String.valueOf(mechanism.steps().size()), mechanism.source().citation().address());
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
