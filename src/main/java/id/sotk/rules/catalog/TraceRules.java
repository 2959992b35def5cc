package id.sotk.rules.catalog;

import id.sotk.rules.TraceRule;
import java.util.List;

/// The rules on what happened to a target.
final class TraceRules {

    private TraceRules() {}

    static List<TraceRule<?>> all() {
        return List.of();
    }
}
