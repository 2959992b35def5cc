package id.sotk.cli.simulate;

import id.sotk.language.Language;
import id.sotk.regulation.Profile;
import id.sotk.simulation.CounterExample;
import id.sotk.simulation.Exploration;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Turns a search through every lawful choice into the JSON form that scripts read; command-line.md describes it.
final class ExploreJson {

    private final Language language;

    ExploreJson(Language language) {
        this.language = language;
    }

    Map<String, Object> tree(Path file, Profile profile, Exploration exploration) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "sotk-explore/1");
        tree.put("file", file.toString());
        tree.put("regulation", profile.id());
        tree.put("counterExamples", exploration.found().stream().map(this::tree).toList());
        Map<String, Object> searched = new LinkedHashMap<>();
        searched.put("walks", exploration.extent().walks());
        searched.put("states", exploration.extent().states());
        searched.put("choices", exploration.extent().moves());
        searched.put("exhaustive", exploration.extent().exhaustive());
        tree.put("searched", searched);
        return tree;
    }

    private Map<String, Object> tree(CounterExample example) {
        Map<String, Object> tree = new ObstacleJson(language).tree(example);
        tree.put("target", named(example.walk().target().id(), example.walk().target().name()));
        tree.put("mechanism", named(
                example.walk().mechanism().id(), example.walk().mechanism().name().in(language)));
        tree.put("step", example.step());
        tree.put("moves", example.moves());
        tree.put("choices", example.choices());
        tree.put("others", example.others());
        return tree;
    }

    private static Map<String, Object> named(String id, String name) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("name", name);
        return tree;
    }
}
