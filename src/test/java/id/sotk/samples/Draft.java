package id.sotk.samples;

import id.sotk.model.Assignment;
import id.sotk.model.Document;
import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Identity;
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
import id.sotk.model.UnitRoles;
import id.sotk.model.Work;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Puts a sample design together: boxes, their heads, the staff, the teams and what they work on.
final class Draft {

    private final Identity identity;
    private final People people;
    private final Letters letters;
    private final Map<String, OrgUnit> units = new LinkedHashMap<>();
    private final Map<String, Official> officials = new LinkedHashMap<>();
    private final Map<String, Team> teams = new LinkedHashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, Assignment> assignments = new LinkedHashMap<>();

    /// @param pattern structure pattern of the whole
    /// @param sign abbreviation of the agency in the numbers of its letters
    Draft(Region region, long seed, String name, String pattern, String sign) {
        this.identity = new Identity(name, region.government(), region.regulation(), Optional.of(pattern));
        this.people = new People(seed, region.names());
        this.letters = new Letters(region, sign);
    }

    Letters letters() {
        return letters;
    }

    /// A box with its leading post; `above` is empty for the top.
    void unit(String id, String name, UnitKind kind, String above, Post post) {
        units.put(id, new OrgUnit(id, name, kind, Optional.of(above).filter(parent -> !parent.isEmpty()),
                Optional.of(post), UnitRoles.PLAIN));
    }

    /// The dashed box of the functional group.
    void functionalGroup(String above) {
        functionalGroup("kelompok-jf", above);
    }

    void functionalGroup(String id, String above) {
        units.put(id, new OrgUnit(id, "Kelompok Jabatan Fungsional", UnitKind.FUNCTIONAL_GROUP,
                Optional.of(above), Optional.empty(), UnitRoles.PLAIN));
    }

    void roles(String unit, UnaryOperator<UnitRoles> change) {
        units.computeIfPresent(unit, (_, box) -> box.withRoles(change.apply(box.roles())));
    }

    /// Fills the leading post of the unit with a structural official.
    ///
    /// @param name empty for an invented one
    void head(String unit, Job job, Optional<PersonPlan.Name> name) {
        Post post = units.get(unit).post().orElseThrow();
        Person person = person(job, Job.standing(post.kind()), name);
        String id = enter(new StructuralOfficial(slug(person), person, titleOf(unit, post), post.kind()));
        install(unit, id);
    }

    private Person person(Job job, Job.Standing standing, Optional<PersonPlan.Name> name) {
        return name.map(given -> people.named(given.words(), given.sex(), job, standing))
                .orElseGet(() -> people.anyone(job, standing));
    }

    /// Lets an official on the staff list head the unit.
    void install(String unit, String official) {
        units.computeIfPresent(unit,
                (_, box) -> box.withPost(box.post().orElseThrow().heldBy(official, Tenure.DEFINITIVE)));
    }

    /// One of those the plan wants.
    String enter(String unit, PersonPlan plan, Job job) {
        Job.Standing standing = plan.isExecutor() ? Job.standing(plan.jobClass()) : Job.standing(plan.grade());
        Person person = person(job, standing, plan.name());
        return plan.isExecutor()
                ? executor(unit, person, job, plan.jobClass())
                : functional(unit, person, job, plan.grade());
    }

    private String functional(String unit, Person person, Job job, FunctionalGrade grade) {
        return enter(new FunctionalOfficial(slug(person), person, job.position(), grade, placement(unit)));
    }

    private String executor(String unit, Person person, Job job, int jobClass) {
        return enter(new ExecutorOfficial(slug(person), person, job.position(), jobClass, placement(unit)));
    }

    /// Starts a team of the owner unit.
    TeamDraft team(String owner, String name, String field) {
        return new TeamDraft(this, owner, name, field);
    }

    /// Gives the official a target of the unit to carry out alone.
    void alone(String official, String target) {
        String unit = officials.get(official).placement().orElseThrow().unit();
        String id = slug(target);
        add(new Target(id, target, unit, Optional.of(official), Optional.of(Letters.TERM)));
        assign(official, id, letters.individual());
    }

    void assign(String official, String work, Assignment.AssignmentBasis basis) {
        String id = String.format(Locale.ROOT, "tugas-%03d", assignments.size() + 1);
        assignments.put(id, new Assignment(id, official, work, basis));
    }

    void add(Target target) {
        targets.put(target.id(), target);
    }

    void add(Team team) {
        teams.put(team.id(), team);
    }

    Official official(String id) {
        return officials.get(id);
    }

    void change(Official official) {
        officials.put(official.id(), official);
    }

    Document document() {
        return Document.of(new Organization(identity, Table.of(units.values()), Table.of(officials.values()),
                new Work(Table.of(teams.values()), Table.of(targets.values()), Table.of(assignments.values())),
                List.of()));
    }

    private Optional<Placement> placement(String unit) {
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Placement.in(unit)
                .withDecision(Optional.of(letters.placement()))
                .withConsideration(Optional.of(letters.consideration(units.get(unit).name()))));
    }

    private String enter(Official official) {
        if (officials.put(official.id(), official) != null) {
            throw new IllegalStateException("twice on the staff list: " + official.id());
        }
        return official.id();
    }

    /// Kepala Bidang of Bidang Data dan Statistik is Kepala Bidang Data dan Statistik; Camat stays Camat.
    private String titleOf(String unit, Post post) {
        String[] words = units.get(unit).name().split(" ", 2);
        return words.length == 2 && post.title().endsWith(" " + words[0]) ? post.title() + " " + words[1]
                : post.title();
    }

    private static String slug(Person person) {
        String bare = person.name().replaceAll("(?i)\\b(dr|drg|drh|apt|ns)\\. ", "");
        int comma = bare.indexOf(',');
        return slug(comma < 0 ? bare : bare.substring(0, comma));
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
