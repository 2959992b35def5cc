package id.sotk.regulation;

import id.sotk.language.LocalizedText;
import id.sotk.language.Texts;
import id.sotk.model.FunctionalGrade;
import id.sotk.regulation.norm.Source;
import java.util.List;
import java.util.Optional;

/// One way the regulation lets a unit be structured: its levels, who appraises whom, who leads, who uses it.
public record StructurePattern(
        String id, PatternKind kind, LocalizedText name, Hierarchy hierarchy, Usage usage, StarterUnit starter,
        Source source) {
    public StructurePattern {
        Texts.filled("id of a pattern", id);
    }

    /// The levels from top to bottom and the offices tied to them.
    ///
    /// `leaderLevel` is the level of the unit leader (pimpinan unit organisasi); `maxLevels` the number of
    /// structural levels a chart of this pattern may have; `coordinatorAllowed` admits a koordinator tim kerja.
    public record Hierarchy(
            List<StructureLevel> levels,
            List<AppraiserRule> appraisers,
            int leaderLevel,
            int maxLevels,
            boolean coordinatorAllowed,
            Optional<Coordination> coordination) {
        public Hierarchy {
            levels = Texts.some("levels of a pattern", levels);
            appraisers = Texts.copy(appraisers);
            coordination = coordination == null ? Optional.empty() : coordination;
            if (maxLevels < 1) {
                throw new IllegalArgumentException("maxLevels must be at least 1, was " + maxLevels);
            }
        }
    }

    /// The organisations the regulation names for the pattern and the mechanisms it runs, the default first.
    public record Usage(List<String> organizations, List<String> mechanisms, Optional<String> assignmentPattern) {
        public Usage {
            organizations = Texts.copy(organizations);
            mechanisms = Texts.copy(mechanisms);
            assignmentPattern = assignmentPattern == null ? Optional.empty() : assignmentPattern;
        }
    }

    /// The levels from top to bottom.
    public List<StructureLevel> levels() {
        return hierarchy.levels();
    }

    /// The level with this number, if the pattern has it.
    public Optional<StructureLevel> level(int number) {
        return levels().stream().filter(level -> level.number() == number).findFirst();
    }

    /// The rule that says who appraises functional officials of this grade.
    public Optional<AppraiserRule> appraiserOf(FunctionalGrade grade) {
        return hierarchy.appraisers().stream().filter(rule -> rule.staff().picks(grade)).findFirst();
    }

    /// The rule that says who appraises executors.
    public Optional<AppraiserRule> appraiserOfExecutors() {
        return hierarchy.appraisers().stream().filter(rule -> rule.staff().executors()).findFirst();
    }

    /// The mechanism a chart of this pattern runs by default.
    public Optional<String> defaultMechanism() {
        return usage.mechanisms().stream().findFirst();
    }
}
