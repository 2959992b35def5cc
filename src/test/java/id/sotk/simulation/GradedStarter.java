package id.sotk.simulation;

import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Person;
import id.sotk.model.Placement;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.StructuralOfficial;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.Tenure;
import id.sotk.model.UnitKind;
import id.sotk.model.Work;
import id.sotk.regulation.AppraiserRule;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StarterChart;
import id.sotk.regulation.StructurePattern;
import id.sotk.rules.LawfulLetters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The starter chart of a pattern with every post filled, an official of every grade where the pattern wants him, and work to do.
final class GradedStarter {

    private final StructurePattern pattern;
    private final Map<String, OrgUnit> units = new LinkedHashMap<>();
    private final Map<String, Official> officials = new LinkedHashMap<>();

    private GradedStarter(StructurePattern pattern) {
        this.pattern = pattern;
    }

    static Organization of(Profile profile, StructurePattern pattern) {
        Organization bare = StarterChart.of(profile, pattern, pattern.starter().name(), "Pemerintah Daerah")
                .organization();
        GradedStarter starter = new GradedStarter(pattern);
        bare.units().list().forEach(starter::head);
        starter.coordinate();
        starter.staff();
        return LawfulLetters.complete(new Organization(
                bare.identity(),
                Table.of(starter.units.values()),
                Table.of(starter.officials.values()),
                starter.work(),
                List.of()));
    }

    private void head(OrgUnit unit) {
        Optional<Post> post = unit.post().map(vacant -> {
            String id = "head-" + unit.id();
            Person person = Person.named("Kepala " + unit.name());
            officials.put(id, vacant.kind().isStructural()
                    ? new StructuralOfficial(id, person, vacant.title(), vacant.kind())
                    : new FunctionalOfficial(id, person, "Guru", FunctionalGrade.AHLI_MADYA, Optional.empty()));
            return vacant.heldBy(id, Tenure.DEFINITIVE);
        });
        units.put(unit.id(), post.map(unit::withPost).orElse(unit));
    }

    private void coordinate() {
        pattern.hierarchy()
                .coordination()
                .ifPresent(coordination -> units.replaceAll((_, unit) -> depth(unit) == coordination.level()
                        ? unit.withRoles(unit.roles().withCoordinating(true))
                        : unit));
    }

    private int depth(OrgUnit unit) {
        return unit.parent().map(above -> depth(units.get(above)) + 1).orElse(1);
    }

    private void staff() {
        for (FunctionalGrade grade : FunctionalGrade.values()) {
            pattern.appraiserOf(grade).ifPresent(rule -> {
                String id = "jf-" + grade.name().toLowerCase(Locale.ROOT);
                officials.put(id, new FunctionalOfficial(
                        id, Person.named(grade.name()), "Analis Kebijakan", grade, Optional.of(placement(rule))));
            });
        }
        pattern.appraiserOfExecutors()
                .ifPresent(rule -> List.of("one", "two")
                        .forEach(name -> officials.put(name, new ExecutorOfficial(
                                name, Person.named(name), "Pengolah Data", 7, Optional.of(placement(rule))))));
    }

    private Placement placement(AppraiserRule rule) {
        return Placement.in(branch().get(rule.level() - 1).id()).withConsideration(Optional.of("rentang kendali"));
    }

    /// The last branch from the top down, functional groups left out.
    private List<OrgUnit> branch() {
        List<OrgUnit> branch = new ArrayList<>();
        Optional<OrgUnit> at = units.values().stream().filter(unit -> unit.parent().isEmpty()).findFirst();
        while (at.isPresent()) {
            branch.add(at.get());
            String above = at.get().id();
            at = units.values()
                    .stream()
                    .filter(unit -> unit.parent().equals(Optional.of(above)))
                    .filter(unit -> unit.kind() != UnitKind.FUNCTIONAL_GROUP)
                    .reduce((_, last) -> last);
        }
        return branch;
    }

    private Work work() {
        String owner = branch().get(pattern.hierarchy().leaderLevel() - 1).id();
        List<String> own = officials.values()
                .stream()
                .filter(official -> official.positionKind() == PositionKind.FUNCTIONAL
                        || official.positionKind() == PositionKind.EXECUTOR)
                .filter(official -> official.placement().isPresent())
                .filter(official -> isWithin(official.placement().get().unit(), owner))
                .map(Official::id)
                .toList();
        Team team = Team.formed("team", "Tim Data", owner);
        team = team.withSeats(team.seats()
                .withMember(own.getFirst())
                .withMember(own.getLast())
                .withChair(own.get(own.size() - 2)));
        Target inTeam = new Target("by-team", "Satu data", owner, Optional.of("team"), Optional.empty());
        Target alone = new Target("alone", "Laporan", owner, Optional.of(own.getFirst()), Optional.empty());
        return new Work(Table.of(List.of(team)), Table.of(List.of(inTeam, alone)), Table.empty());
    }

    private boolean isWithin(String unit, String owner) {
        return unit.equals(owner)
                || units.get(unit).parent().filter(above -> isWithin(above, owner)).isPresent();
    }
}
