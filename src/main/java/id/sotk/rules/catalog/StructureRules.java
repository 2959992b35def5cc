package id.sotk.rules.catalog;

import id.sotk.rules.StructureRule;
import java.util.List;

/// The rules on the structure as drawn.
final class StructureRules {

    private StructureRules() {}

    static List<StructureRule<?>> all() {
        return List.of();
    }
}
