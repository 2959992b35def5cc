package id.sotk.regulation;

import id.sotk.language.Texts;
import id.sotk.regulation.norm.Source;
import java.util.List;

/// Says which level appraises the officials a filter picks: the first level is the rule, the others are accepted too.
public record AppraiserRule(StaffFilter staff, List<Integer> levels, Source source) {
    public AppraiserRule {
        levels = Texts.some("levels of an appraiser rule", levels);
    }

    /// The level that appraises by default.
    public int level() {
        return levels.getFirst();
    }
}
