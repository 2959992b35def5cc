package id.sotk.simulation;

import id.sotk.regulation.Profile;
import id.sotk.regulation.file.ProfileLoader;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Reading;
import id.sotk.rules.Finding;
import id.sotk.rules.catalog.Catalog;
import id.sotk.structure.Structure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A line of `breaking-walks.tsv`: a clause, and a walk on a busy starter chart with the departure that breaks it.
///
/// Its columns are regulation, clause, reading, pattern, target, mechanism, and the words of a [WalkScript] joined by `; `.
record BreakingWalk(Law law, String pattern, String target, String mechanism, WalkScript script) {

    private static final Map<Law, Profile> PROFILES = new ConcurrentHashMap<>();
    private static final Map<String, Structure> CHARTS = new ConcurrentHashMap<>();

    /// A clause in one reading of a regulation.
    record Law(String regulation, Reading reading, String clause) {
        Profile profile() {
            return reading == Reading.LITERAL
                    ? PROFILES.computeIfAbsent(this, law -> new ProfileLoader(Reading.LITERAL).bundled(law.regulation))
                    : Profiles.get(regulation);
        }
    }

    static List<BreakingWalk> all() {
        try (InputStream table = BreakingWalk.class.getResourceAsStream("breaking-walks.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(BreakingWalk::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BreakingWalk parse(String line) {
        String[] cells = line.split("\t");
        Law law = new Law(cells[0], Reading.valueOf(cells[2]), cells[1]);
        return new BreakingWalk(law, cells[3], cells[4], cells[5], WalkScript.of(cells[6].split("; ")));
    }

    /// The clauses broken on the walk, each once.
    List<String> broken() {
        Profile profile = law.profile();
        Structure structure = CHARTS.computeIfAbsent(
                pattern + law.reading(),
                _ -> Structure.of(BusyStarter.of(profile, profile.pattern(pattern).orElseThrow()), profile));
        Walk start = Walk.start(
                structure,
                Catalog.checker(profile, law.reading()),
                structure.organization().targets().get(target),
                profile.mechanism(mechanism).orElseThrow());
        return script.play(start)
                .findings()
                .stream()
                .map(Finding::clause)
                .map(Clause::id)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return law.clause() + " by " + mechanism + " " + script.words();
    }
}
