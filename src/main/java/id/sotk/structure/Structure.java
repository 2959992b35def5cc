package id.sotk.structure;

import id.sotk.model.Assignment;
import id.sotk.model.Element;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Team;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.work.Mechanism;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A design read with a regulation: levels, superiors, appraisers and leaders worked out once, in linear time, for every rule to ask.
///
/// Immutable. A view limited to some patterns shares the index and lists only what those patterns govern.
public final class Structure {

    private final StructureIndex index;
    private final List<Standing> units;
    private final List<Placed> staff;
    private final List<Team> teams;
    private final List<Assignment> assignments;

    private final boolean foreign;
    private final Map<String, List<Mechanism>> mechanisms = new ConcurrentHashMap<>();

    private Structure(StructureIndex index, List<Standing> units, List<Placed> staff, List<Team> teams,
            List<Assignment> assignments, boolean foreign) {
        this.foreign = foreign;
        this.index = index;
        this.units = units;
        this.staff = staff;
        this.teams = teams;
        this.assignments = assignments;
    }

    public static Structure of(Organization organization, Profile profile) {
        return of(organization, profile, false);
    }

    /// The structure of a design whose letters were issued under another regulation.
    static Structure ofForeign(Organization organization, Profile profile) {
        return of(organization, profile, true);
    }

    private static Structure of(Organization organization, Profile profile, boolean foreign) {
        StructureIndex index = StructureIndex.of(organization, profile);
        return new Structure(index, index.units(), index.staff(), organization.teams().list(),
                organization.assignments().list(), foreign);
    }

    /// Whether the letters on record were issued under this regulation, so that it has something to say of them.
    public boolean hasLettersOfItsOwn() {
        return !foreign;
    }

    /// The same structure, listing of the units, officials and teams only those that follow one of the patterns; an empty list limits nothing.
    public Structure within(List<String> patterns) {
        if (patterns.isEmpty()) {
            return this;
        }
        Map<PatternArea, Boolean> followed = index.following(patterns);
        if (!followed.containsValue(Boolean.FALSE)) {
            return this;
        }
        List<Standing> limitedUnits = new ArrayList<>();
        for (Standing unit : units) {
            if (followed.get(unit.area())) {
                limitedUnits.add(unit);
            }
        }
        List<Placed> limitedStaff = new ArrayList<>();
        for (Placed placed : staff) {
            if (followed.get(placed.area())) {
                limitedStaff.add(placed);
            }
        }
        List<Team> limitedTeams = new ArrayList<>();
        for (Team team : teams) {
            if (followed.get(unit(team.owner()).area())) {
                limitedTeams.add(team);
            }
        }
        return new Structure(index, limitedUnits, limitedStaff, limitedTeams, assignments, foreign);
    }

    /// The same structure, listing nothing but this team as it might be.
    public Structure onlyTeam(Team team) {
        return new Structure(index, List.of(), List.of(), List.of(team), List.of(), foreign);
    }

    public Organization organization() {
        return index.organization();
    }

    public Profile profile() {
        return index.profile();
    }

    /// The mechanisms of a pattern as this organisation follows them, the usual one first.
    public List<Mechanism> mechanisms(StructurePattern pattern) {
        return mechanisms.computeIfAbsent(
                pattern.id(), _ -> profile().mechanisms(pattern, organization().identity().name()));
    }

    /// Units in the order of the chart: the top, then each branch from left to right.
    public List<Standing> units() {
        return units;
    }

    /// Officials placed in a unit, heads of that unit left out, in the order of the staff list.
    public List<Placed> staff() {
        return staff;
    }

    public List<Team> teams() {
        return teams;
    }

    public List<Assignment> assignments() {
        return assignments;
    }

    /// Pattern areas whose top is listed, in the order of the chart.
    public List<PatternArea> areas() {
        List<PatternArea> areas = new ArrayList<>();
        for (Standing unit : units) {
            if (unit.area().top() == unit) {
                areas.add(unit.area());
            }
        }
        return areas;
    }

    /// The top of the chart; empty for a design without units.
    public Optional<Standing> top() {
        return index.units().isEmpty() ? Optional.empty() : Optional.of(index.units().getFirst());
    }

    /// The unit with this identifier; refuses an unknown one.
    public Standing unit(String id) {
        return index.unit(id);
    }

    public Optional<Standing> findUnit(String id) {
        return index.findUnit(id);
    }

    /// The official with this identifier; refuses an unknown one.
    public Official official(String id) {
        return index.organization().officials().get(id);
    }

    /// The official as placed; empty for one unplaced, in a structural post, or heading the unit he or she is placed in.
    public Optional<Placed> placed(String official) {
        return index.placed(official);
    }

    /// The officer an identifier stands for: the head of the unit, or the official with the post he or she holds.
    public Officer officer(String unitOrOfficial) {
        return index.officer(unitOrOfficial);
    }

    /// The unit an official belongs to: of the placement, else the one he or she heads; never a functional group.
    public Optional<Standing> home(String official) {
        return index.home(official);
    }

    /// Position of an element in the order findings are listed: units, officials, teams, targets, assignments.
    public int place(String element) {
        return index.place(element);
    }

    /// The name of the element, for messages; the identifier itself where it is unknown.
    public String nameOf(String element) {
        Optional<OrgUnit> unit = index.findUnit(element).map(Standing::unit);
        return unit.isPresent()
                ? unit.get().name()
                : index.organization().find(element).map(Element::name).orElse(element);
    }
}
