package id.sotk.rules.catalog;

import id.sotk.regulation.Profile;
import id.sotk.regulation.file.ProfileFolder;
import id.sotk.regulation.file.ProfileLoader;
import id.sotk.regulation.file.Regulations;
import id.sotk.regulation.norm.Reading;
import id.sotk.rules.Checker;
import id.sotk.rules.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every rule the program knows, sorted by identifier.
public final class Catalog {

    private static final List<Rule<?>> RULES = Stream
            .<Rule<?>>concat(StructureRules.all().stream(), TraceRules.all().stream())
            .sorted(Comparator.<Rule<?>, String>comparing(Rule::id))
            .toList();

    private Catalog() {}

    public static List<Rule<?>> rules() {
        return RULES;
    }

    public static Optional<Rule<?>> find(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /// Reads profiles and refuses those with a clause that no rule can judge, in the recommended reading.
    public static ProfileLoader loader() {
        return new ProfileLoader(Reading.RECOMMENDED, (profile, clause) -> Checker.obstacle(profile, clause, RULES));
    }

    /// The bundled regulations and those in the folder of one's own.
    public static Regulations regulations(ProfileFolder folder) {
        return Regulations.bundled(loader()).with(folder);
    }

    /// A checker with every rule, following the recommended readings of defective passages.
    public static Checker checker(Profile profile) {
        return Checker.of(profile, RULES);
    }

    /// A checker with every rule, following the readings named.
    public static Checker checker(Profile profile, Reading reading) {
        return Checker.of(profile, RULES, reading);
    }
}
