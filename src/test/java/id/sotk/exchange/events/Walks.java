package id.sotk.exchange.events;

import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Nip;
import id.sotk.model.Official;
import id.sotk.model.Organization;
import id.sotk.model.Person;
import id.sotk.model.Placement;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.TeamSeats;
import id.sotk.model.Work;
import id.sotk.regulation.PatternKind;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StarterChart;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.work.Mechanism;
import id.sotk.rules.Checker;
import id.sotk.rules.catalog.Catalog;
import id.sotk.simulation.Choice;
import id.sotk.simulation.Deviation;
import id.sotk.simulation.Walk;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Walks to write down: through the starter chart of a pattern with a few officials, two teams and two targets.
final class Walks {

    private static final int LONGEST = 300;

    private final Checker checker;
    private final Structure structure;

    private Walks(Profile profile, StructurePattern pattern) {
        this.checker = Catalog.checker(profile);
        this.structure = Structure.of(staffed(profile, pattern), profile);
    }

    static Walks in(Profile profile, StructurePattern pattern) {
        return new Walks(profile, pattern);
    }

    static Walks in(String profile) {
        return in(Profiles.get(profile), patterns(Profiles.get(profile)).getFirst());
    }

    static List<StructurePattern> patterns(Profile profile) {
        return profile.patterns().stream().filter(pattern -> pattern.kind() == PatternKind.PLACEMENT).toList();
    }

    Checker checker() {
        return checker;
    }

    Structure structure() {
        return structure;
    }

    List<Mechanism> mechanisms() {
        return Walk.mechanisms(structure, structure.organization().targets().get("by-team"));
    }

    Walk start(String target, Mechanism mechanism) {
        return Walk.start(structure, checker, structure.organization().targets().get(target), mechanism);
    }

    /// To the end by choices at random.
    Walk legal(String target, Mechanism mechanism, Random random) {
        return onward(start(target, mechanism), random);
    }

    /// To the end by choices at random, but for one departure on the way.
    Walk deviating(String target, Mechanism mechanism, Random random) {
        Walk walk = start(target, mechanism);
        int before = random.nextInt(12);
        for (int moves = 0; !walk.isComplete() && (moves < before || walk.deviations().isEmpty()); moves++) {
            walk = walk.perform(any(walk.choices(), random));
        }
        List<Deviation> departures = walk.deviations();
        return onward(departures.isEmpty() ? walk : walk.perform(any(departures, random)), random);
    }

    private static Walk onward(Walk start, Random random) {
        Walk walk = start;
        for (int moves = 0; moves < LONGEST && !walk.isComplete(); moves++) {
            List<Choice> choices = walk.choices();
            walk = walk.perform(random.nextInt(3) == 0 ? any(choices, random) : choices.getFirst());
        }
        return walk;
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static Organization staffed(Profile profile, StructurePattern pattern) {
        Organization chart = StarterChart.of(profile, pattern, pattern.starter().name(), "Pemerintah").organization();
        List<String> units = Structure.of(chart, profile)
                .units()
                .stream()
                .filter(unit -> !unit.isFunctionalGroup() && unit.level() == pattern.hierarchy().leaderLevel())
                .map(unit -> unit.unit().id())
                .toList();
        String owner = units.getFirst();
        Team led = Team.formed("led", "Tim Data", owner)
                .withSeats(new TeamSeats(Optional.empty(), Optional.of("rina"), List.of("asep", "dedi", "sari")));
        Team equal = Team.formed("equal", "Tim Arsip", owner)
                .withSeats(new TeamSeats(Optional.empty(), Optional.empty(), List.of("asep", "dedi")));
        return chart.withOfficials(Table.of(List.<Official>of(
                functional("rina", "Dr. Rina Sartika, S.T., M.T.", "197606042006042002", owner),
                functional("asep", "Asep Saepudin, S.Kom.", "198001012005011001", owner),
                new ExecutorOfficial("dedi", Person.named("Dedi"), "Pengolah Data", 7, placed(owner)),
                functional("sari", "Sari Dewi", "198502022010012003", units.getLast()))))
                .withWork(new Work(Table.of(List.of(led, equal)), Table.of(List.of(
                        new Target("by-team", "Satu data", owner, Optional.of("led"), Optional.empty()),
                        new Target("open", "Arsip terbuka", owner, Optional.empty(), Optional.empty()))),
                        Table.empty()));
    }

    private static Official functional(String id, String name, String nip, String unit) {
        return new FunctionalOfficial(id, Person.named(name).withNip(Optional.of(new Nip(nip))), "Pranata Komputer",
                FunctionalGrade.AHLI_MUDA, placed(unit));
    }

    private static Optional<Placement> placed(String unit) {
        return Optional.of(Placement.in(unit));
    }
}
