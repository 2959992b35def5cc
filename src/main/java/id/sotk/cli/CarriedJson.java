package id.sotk.cli;

import id.sotk.regulation.StructurePattern;
import id.sotk.rules.RegulationChange.CarriedPattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Turns what became of a design's patterns under another regulation into JSON.
record CarriedJson(Locale locale) {

    List<Map<String, Object>> tree(List<CarriedPattern> patterns) {
        return patterns.stream().map(this::tree).toList();
    }

    private Map<String, Object> tree(CarriedPattern carried) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("regulation", carried.regulation().id());
        tree.put("pattern", carried.pattern().in(locale));
        tree.put("counterpart", carried.counterpart().map(StructurePattern::id).orElse(null));
        return tree;
    }
}
