package id.sotk.cli.simulate;

import id.sotk.cli.work.Choice;
import id.sotk.language.Language;
import id.sotk.simulation.CounterExample;
import id.sotk.simulation.Obstacle;
import java.util.LinkedHashMap;
import java.util.Map;

/// Turns what is wrong at an obstacle into JSON: its kind, clause or role, the element to be mended, and the words.
record ObstacleJson(Language language) {

    Map<String, Object> tree(CounterExample example) {
        Obstacle obstacle = example.obstacle();
        boolean unfilled = obstacle.kind() == Obstacle.Kind.UNFILLED && !obstacle.about().isEmpty();
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", obstacle.subject());
        subject.put("name", example.walk().structure().nameOf(obstacle.subject()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", Choice.word(obstacle.kind()));
        tree.put("clause", obstacle.kind() == Obstacle.Kind.BREACH ? obstacle.about() : null);
        tree.put("role", unfilled ? obstacle.about() : null);
        tree.put("subject", subject);
        tree.put("fact", obstacle.fact().in(language));
        tree.put("remedy", obstacle.remedy().in(language));
        tree.put("article", obstacle.citation().address());
        tree.put("quotation", obstacle.citation().quotation());
        return tree;
    }
}
