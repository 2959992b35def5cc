package id.sotk.cli.work;

import id.sotk.language.Language;
import id.sotk.regulation.StructurePattern;
import id.sotk.structure.CarriedPattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns what became of a design's patterns under another regulation into JSON.
public record CarriedJson(Language language) {

    public List<Map<String, Object>> tree(List<CarriedPattern> patterns) {
        return patterns.stream().map(this::tree).toList();
    }

    private Map<String, Object> tree(CarriedPattern carried) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("regulation", carried.regulation().id());
        tree.put("pattern", carried.pattern().in(language));
        tree.put("counterpart", carried.counterpart().map(StructurePattern::id).orElse(null));
        return tree;
    }
}
