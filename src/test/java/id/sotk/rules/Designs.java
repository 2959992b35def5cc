package id.sotk.rules;

import id.sotk.model.Education;
import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Identity;
import id.sotk.model.Instrument;
import id.sotk.model.InstrumentKind;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Person;
import id.sotk.model.Placement;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.Qualification;
import id.sotk.model.Rating;
import id.sotk.model.StructuralOfficial;
import id.sotk.model.Table;
import id.sotk.model.Team;
import id.sotk.model.Tenure;
import id.sotk.model.UnitKind;
import id.sotk.model.UnitRoles;
import id.sotk.model.Work;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Builds small designs for tests, sentence by sentence; people are fully qualified unless a test says otherwise.
///
/// The identifier of an element is also its name, so that messages read well: `functional("Rina", "Bidang Data", AHLI_MUDA)`.
public final class Designs {

    /// The field of work every team has and every official is competent in.
    public static final String FIELD = "data";

    private static final Qualification QUALIFIED = new Qualification(Optional.of(Education.S1),
            List.of("pengelolaan data"), Optional.of(Rating.BAIK), false);

    private final Map<String, OrgUnit> units = new LinkedHashMap<>();
    private final Map<String, Official> officials = new LinkedHashMap<>();
    private final Map<String, Team> teams = new LinkedHashMap<>();
    private Identity identity;

    private Designs(String name, Optional<String> pattern) {
        this.identity = new Identity(name, "Pemerintah Kota Bandung", "BDG-6-2023", pattern);
    }

    /// A design of that name and pattern whose top unit has the name too, headed by an official of the kind.
    public static Designs of(String name, String pattern, PositionKind head) {
        Designs designs = new Designs(name, Optional.of(pattern));
        return designs.box(name, "", UnitKind.APPARATUS, head);
    }

    /// A design whose pattern is not chosen yet.
    public static Designs unpatterned(String name, PositionKind head) {
        return new Designs(name, Optional.empty()).box(name, "", UnitKind.APPARATUS, head);
    }

    /// The same design under another regulation.
    public Designs under(String regulation) {
        identity = new Identity(identity.name(), identity.agency(), regulation, identity.pattern());
        return this;
    }

    /// A unit with a filled post of the kind.
    public Designs box(String name, String above, UnitKind kind, PositionKind head) {
        String id = id(name);
        String holder = id("Kepala " + name);
        Person person = Person.named("Kepala " + name).withQualification(QUALIFIED);
        officials.put(holder, switch (head) {
            case JPT_MADYA, JPT_PRATAMA, ADMINISTRATOR, PENGAWAS ->
                new StructuralOfficial(holder, person, "Kepala " + name, head);
            case FUNCTIONAL -> new FunctionalOfficial(
                    holder, person, "Dokter", FunctionalGrade.AHLI_MADYA, Optional.empty());
            case EXECUTOR -> new ExecutorOfficial(holder, person, "Pengelola", 7, Optional.empty());
        });
        Post post = Post.vacant("Kepala " + name.split(" ")[0], head).heldBy(holder, Tenure.DEFINITIVE);
        units.put(id, new OrgUnit(
                id,
                name,
                kind,
                Optional.of(id(above)).filter(parent -> !parent.isEmpty()),
                Optional.of(post),
                UnitRoles.PLAIN));
        return this;
    }

    public Designs bidang(String name, String above) {
        return box(name, above, UnitKind.DIVISION, PositionKind.ADMINISTRATOR);
    }

    public Designs seksi(String name, String above) {
        return box(name, above, UnitKind.SECTION, PositionKind.PENGAWAS);
    }

    public Designs functionalGroup(String name, String above) {
        units.put(id(name), new OrgUnit(
                id(name),
                name,
                UnitKind.FUNCTIONAL_GROUP,
                Optional.of(id(above)),
                Optional.empty(),
                UnitRoles.PLAIN));
        return this;
    }

    public Designs functional(String name, String unit, FunctionalGrade grade) {
        officials.put(id(name), new FunctionalOfficial(
                id(name),
                Person.named(name).withQualification(QUALIFIED),
                "Pranata Komputer",
                grade,
                placement(unit)));
        return this;
    }

    public Designs functional(String name, String unit) {
        return functional(name, unit, FunctionalGrade.AHLI_MUDA);
    }

    public Designs executor(String name, String unit, int jobClass) {
        officials.put(id(name), new ExecutorOfficial(
                id(name),
                Person.named(name).withQualification(QUALIFIED),
                "Pengolah Data dan Informasi",
                jobClass,
                placement(unit)));
        return this;
    }

    public Designs executor(String name, String unit) {
        return executor(name, unit, 7);
    }

    /// A team with a letter, a chair where one is named, and members.
    public Designs team(String name, String owner, String chair, String... members) {
        Team team = Team.formed(id(name), name, id(owner)).withField(FIELD);
        for (String member : members) {
            team = team.withSeats(team.seats().withMember(id(member)));
        }
        if (!chair.isEmpty()) {
            team = team.withSeats(team.seats().withChair(id(chair)));
        }
        teams.put(
                id(name),
                team.withTerm(team.term().withInstrument(Optional.of(PENDING))));
        return this;
    }

    public Designs coordinator(String team, String official) {
        return team(team, changed -> changed.withSeats(changed.seats().withCoordinator(id(official))));
    }

    public Designs team(String name, UnaryOperator<Team> change) {
        teams.computeIfPresent(id(name), (_, team) -> change.apply(team));
        return this;
    }

    public Designs unit(String name, UnaryOperator<OrgUnit> change) {
        units.computeIfPresent(id(name), (_, unit) -> change.apply(unit));
        return this;
    }

    public Designs roles(String unit, UnaryOperator<UnitRoles> change) {
        return unit(unit, changed -> changed.withRoles(change.apply(changed.roles())));
    }

    public Designs vacant(String unit) {
        return unit(unit, changed -> changed.withPost(changed.post().orElseThrow().vacated()));
    }

    public Designs official(String name, UnaryOperator<Official> change) {
        officials.computeIfPresent(id(name), (_, official) -> change.apply(official));
        return this;
    }

    public Designs placed(String name, UnaryOperator<Placement> change) {
        return official(name, official -> official.withPlacement(official.placement().map(change)));
    }

    public Designs superior(String name, String superior) {
        return placed(name, placement -> placement.withSuperior(Optional.of(id(superior))));
    }

    public Designs appraiser(String name, String appraiser) {
        return placed(name, placement -> placement.withAppraiser(Optional.of(id(appraiser))));
    }

    public Designs qualification(String name, UnaryOperator<Qualification> change) {
        return official(name, official -> official.withPerson(official.person()
                .withQualification(change.apply(official.person().qualification()))));
    }

    public Organization build() {
        Organization unlettered = design(teams.values());
        LawfulLetters letters = LawfulLetters.in(unlettered);
        return design(teams.values()
                .stream()
                .map(team -> team.term().instrument().equals(Optional.of(PENDING))
                        ? team.withTerm(team.term().withInstrument(letters.of(team)))
                        : team)
                .toList());
    }

    private Organization design(Collection<Team> formed) {
        return new Organization(
                identity,
                Table.of(units.values()),
                Table.of(officials.values()),
                new Work(Table.of(formed), Table.empty(), Table.empty()),
                List.of());
    }

    /// Stands for the lawful letter until the design is built.
    private static final Instrument PENDING = letter("-");

    public static Instrument letter(String issuer) {
        return new Instrument(
                InstrumentKind.ORDER, "800/12", Optional.empty(), issuer, Instrument.LetterContent.NONE);
    }

    /// The identifier an element of this name gets.
    public static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static Optional<Placement> placement(String unit) {
        return unit.isEmpty()
                ? Optional.empty()
                : Optional.of(Placement.in(id(unit)).withConsideration(Optional.of("rentang kendali dan beban tugas")));
    }
}
