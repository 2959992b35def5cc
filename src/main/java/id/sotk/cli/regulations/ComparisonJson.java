package id.sotk.cli.regulations;

import id.sotk.cli.work.CarriedJson;
import id.sotk.cli.work.Choice;
import id.sotk.language.Language;
import id.sotk.language.LocalizedText;
import id.sotk.regulation.Profile;
import id.sotk.regulation.comparison.Comparison;
import id.sotk.regulation.comparison.Comparison.Section;
import id.sotk.regulation.comparison.Difference;
import id.sotk.regulation.comparison.Difference.Passage;
import id.sotk.rules.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns a comparison into the JSON form that scripts read; command-line.md describes it.
final class ComparisonJson {

    private final Language language;

    ComparisonJson(Language language) {
        this.language = language;
    }

    Map<String, Object> tree(Comparison comparison, Optional<ChangedDesign> design) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "sotk-comparison/1");
        tree.put("first", tree(comparison.first()));
        tree.put("second", tree(comparison.second()));
        tree.put("summary", summary(comparison.differences(), comparison.same()));
        tree.put("topics", comparison.sections().stream().map(this::tree).toList());
        tree.put("design", design.map(this::tree).orElse(null));
        return tree;
    }

    private Map<String, Object> tree(Profile profile) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", profile.id());
        tree.put("title", profile.identity().title().in(language));
        tree.put("effective", profile.identity().dates().effective().toString());
        return tree;
    }

    private static Map<String, Object> summary(List<Difference> differences, int same) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("changed", count(differences, Difference.Changed.class));
        tree.put("onlyFirst", count(differences, Difference.OnlyFirst.class));
        tree.put("onlySecond", count(differences, Difference.OnlySecond.class));
        tree.put("same", same);
        return tree;
    }

    private static long count(List<Difference> differences, Class<? extends Difference> nature) {
        return differences.stream().filter(nature::isInstance).count();
    }

    private Map<String, Object> tree(Section section) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("topic", Choice.word(section.topic()));
        tree.put("title", section.topic().title().in(language));
        tree.put("summary", summary(section.differences(), section.same()));
        tree.put("differences", section.differences().stream().map(this::tree).toList());
        return tree;
    }

    private Map<String, Object> tree(Difference difference) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("nature", switch (difference) {
            case Difference.Changed _ -> "changed";
            case Difference.OnlyFirst _ -> "only-first";
            case Difference.OnlySecond _ -> "only-second";
        });
        tree.put("aspect", difference.subject().aspect().in(language));
        tree.put("first", tree(difference.subject().heading().first(), difference.first()));
        tree.put("second", tree(difference.subject().heading().second(), difference.second()));
        return tree;
    }

    private Map<String, Object> tree(Optional<LocalizedText> heading, Optional<Passage> passage) {
        return passage.map(said -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("heading", heading.map(name -> name.in(language)).orElse(null));
            tree.put("words", said.words().in(language));
            tree.put("article", said.citation().address());
            tree.put("quotation", said.citation().quotation());
            return tree;
        }).orElse(null);
    }

    private Map<String, Object> tree(ChangedDesign design) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", design.file().toString());
        tree.put("name", design.organization().identity().name());
        tree.put("patterns", new CarriedJson(language).tree(design.change().carried()));
        tree.put("appearing", design.change().appearing().stream().map(finding -> tree(design, finding)).toList());
        tree.put("vanishing", design.change().vanishing().stream().map(finding -> tree(design, finding)).toList());
        tree.put("staying", design.change().staying());
        return tree;
    }

    private Map<String, Object> tree(ChangedDesign design, Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("severity", Choice.word(finding.severity()));
        tree.put("clause", finding.clause().id());
        tree.put("rule", finding.rule());
        tree.put("subject", finding.subject());
        tree.put("name", design.nameOf(finding.subject()));
        tree.put("fact", finding.fact(language));
        tree.put("article", finding.citation().address());
        tree.put("quotation", finding.citation().quotation());
        return tree;
    }
}
