package id.sotk.cli.simulate;

import id.sotk.cli.work.Choice;
import id.sotk.language.Language;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Finding;
import id.sotk.simulation.CounterExample;
import id.sotk.simulation.Entry;
import id.sotk.simulation.Walk;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns a walk into the JSON form that scripts read; command-line.md describes it.
final class SimulateJson {

    private final Language language;

    SimulateJson(Language language) {
        this.language = language;
    }

    /// @param met the obstacles on the way
    Map<String, Object> tree(Path file, Walk walk, List<CounterExample> met) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "sotk-simulate/2");
        tree.put("file", file.toString());
        tree.put("target", named(walk.target().id(), walk.target().name()));
        tree.put("mechanism", named(walk.mechanism().id(), walk.mechanism().name().in(language)));
        tree.put("executor", walk.executor().orElse(null));
        tree.put("steps", walk.entries().stream().map(this::tree).toList());
        tree.put("obstacles", met.stream().map(this::tree).toList());
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("steps", walk.entries().size());
        summary.put("deviations", walk.entries().stream().filter(Entry::isDeviation).count());
        for (Severity severity : Severity.values()) {
            summary.put(Choice.word(severity), walk.findings()
                    .stream()
                    .filter(finding -> finding.severity() == severity)
                    .count());
        }
        summary.put("obstacles", met.size());
        tree.put("summary", summary);
        return tree;
    }

    private Map<String, Object> tree(CounterExample met) {
        Map<String, Object> tree = new ObstacleJson(language).tree(met);
        tree.put("step", met.step());
        return tree;
    }

    private Map<String, Object> tree(Entry entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", entry.number());
        tree.put("stage", Choice.word(entry.stage()));
        tree.put("step", entry.step());
        tree.put("move", entry.move().key());
        tree.put("deviation", entry.isDeviation());
        tree.put("sentence", entry.sentence().in(language));
        tree.put("actor", entry.telling().actor().in(language));
        tree.put("addressee", entry.telling().addressee().in(language));
        tree.put("document", entry.telling().document().map(name -> name.in(language)).orElse(null));
        tree.put("article", entry.telling().source().citation().address());
        tree.put("findings", entry.findings().stream().map(this::tree).toList());
        return tree;
    }

    private Map<String, Object> tree(Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("severity", Choice.word(finding.severity()));
        tree.put("clause", finding.clause().id());
        tree.put("rule", finding.rule());
        tree.put("fact", finding.fact(language));
        tree.put("remedy", finding.remedy(language));
        tree.put("article", finding.citation().address());
        tree.put("quotation", finding.citation().quotation());
        return tree;
    }

    private static Map<String, Object> named(String id, String name) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("name", name);
        return tree;
    }
}
