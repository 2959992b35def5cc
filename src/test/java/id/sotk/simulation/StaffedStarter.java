package id.sotk.simulation;

import id.sotk.model.Education;
import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Person;
import id.sotk.model.Placement;
import id.sotk.model.PositionKind;
import id.sotk.model.Qualification;
import id.sotk.model.Rating;
import id.sotk.model.StructuralOfficial;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.Tenure;
import id.sotk.model.Work;
import id.sotk.regulation.AppraiserRule;
import id.sotk.regulation.Coordination;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StarterChart;
import id.sotk.regulation.StructurePattern;
import id.sotk.rules.Designs;
import id.sotk.rules.LawfulLetters;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The starter chart of a pattern with every post filled, staff under the levels that appraise them, a team, and a target for each way of working.
final class StaffedStarter {

    private static final Qualification QUALIFIED = new Qualification(Optional.of(Education.S1),
            List.of("pengelolaan data"), Optional.of(Rating.BAIK), false);

    private final StructurePattern pattern;
    private final Structure starter;
    private final List<OrgUnit> units = new ArrayList<>();
    private final Map<String, Official> officials = new LinkedHashMap<>();

    private StaffedStarter(Profile profile, String pattern) {
        this.pattern = profile.pattern(pattern).orElseThrow();
        this.starter = Structure.of(
                StarterChart.of(profile, this.pattern, this.pattern.starter().name(), "Pemerintah").organization(),
                profile);
    }

    static Organization of(Profile profile, String pattern) {
        return new StaffedStarter(profile, pattern).staffed();
    }

    private Organization staffed() {
        starter.units().forEach(this::fill);
        List<String> staff = new ArrayList<>();
        pattern.appraiserOf(FunctionalGrade.AHLI_MUDA).map(this::seat).ifPresent(unit -> {
            staff.add(functional("f1", unit));
            staff.add(functional("f2", unit));
        });
        pattern.appraiserOfExecutors().map(this::seat).ifPresent(unit -> {
            staff.add(executor("e1", unit));
            staff.add(executor("e2", unit));
        });
        String owner = officials.get(staff.getFirst()).placement().orElseThrow().unit();
        List<String> together = staff.stream()
                .filter(official -> officials.get(official).placement().orElseThrow().unit().equals(owner))
                .toList();
        Team team = Team.formed("team", "Tim Data", owner).withField("data");
        for (String member : together.subList(1, together.size())) {
            team = team.withSeats(team.seats().withMember(member));
        }
        team = team.withSeats(team.seats().withChair(together.getFirst()));
        return LawfulLetters.complete(new Organization(
                starter.organization().identity(),
                Table.of(units),
                Table.of(officials.values()),
                new Work(
                        Table.of(List.of(team)),
                        Table.of(List.of(
                                target("by-team", owner, "team"),
                                target("by-one", owner, together.getFirst()))),
                        Table.empty()),
                List.of()));
    }

    private void fill(Standing standing) {
        OrgUnit unit = standing.unit();
        boolean coordinating = pattern.hierarchy()
                .coordination()
                .map(Coordination::level)
                .filter(level -> level == standing.level() && standing.head().kind() == PositionKind.PENGAWAS)
                .isPresent();
        if (unit.post().isEmpty()) {
            units.add(unit);
            return;
        }
        String holder = "head-" + unit.id();
        Person person = Person.named("Pemimpin " + unit.name()).withQualification(QUALIFIED);
        String position = unit.post().orElseThrow().title() + " " + unit.name();
        PositionKind kind = unit.positionKind().orElseThrow();
        officials.put(holder, kind.isStructural()
                ? new StructuralOfficial(holder, person, position, kind)
                : new FunctionalOfficial(holder, person, position, FunctionalGrade.AHLI_MADYA, Optional.empty()));
        units.add(unit.withPost(unit.post().orElseThrow().heldBy(holder, Tenure.DEFINITIVE))
                .withRoles(unit.roles().withCoordinating(coordinating && !standing.isFunctionalGroup())));
    }

    /// The first unit whose head stands at the level that appraises.
    private String seat(AppraiserRule rule) {
        return starter.units()
                .stream()
                .filter(standing -> !standing.isFunctionalGroup())
                .filter(standing -> standing.level() == rule.level())
                .findFirst()
                .map(standing -> standing.unit().id())
                .orElseThrow();
    }

    private String functional(String id, String unit) {
        officials.put(id, new FunctionalOfficial(id, Person.named("Fungsional " + id).withQualification(QUALIFIED),
                "Pranata Komputer", FunctionalGrade.AHLI_MUDA, placement(unit)));
        return id;
    }

    private String executor(String id, String unit) {
        officials.put(id, new ExecutorOfficial(id, Person.named("Pelaksana " + id).withQualification(QUALIFIED),
                "Pengolah Data dan Informasi", 7, placement(unit)));
        return id;
    }

    private static Optional<Placement> placement(String unit) {
        return Optional.of(Placement.in(unit)
                .withDecision(Optional.of(Designs.letter("staffing-authority")))
                .withConsideration(Optional.of("rentang kendali dan beban tugas")));
    }

    private static Target target(String id, String owner, String executor) {
        return new Target(id, "Target " + id, owner, Optional.of(executor), Optional.empty());
    }
}
