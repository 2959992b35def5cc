package id.sotk.structure;

import id.sotk.model.OrgUnit;
import id.sotk.model.PositionKind;
import id.sotk.model.Team;
import id.sotk.model.TeamSeats;
import id.sotk.model.work.Party;
import id.sotk.regulation.work.Role;
import id.sotk.regulation.work.RoleResolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds who plays a role for one part, along the branch from the top of the pattern's area down to the owner of the target.
final class RoleCast {

    private static final String OUTSIDE = "";

    private final Structure structure;
    private final Part part;
    private final Standing owner;
    private final Optional<Team> team;
    private final List<String> executors;
    private final Branch branch;

    RoleCast(Structure structure, Part part) {
        this.structure = structure;
        this.part = part;
        this.owner = structure.unit(part.target().owner());
        this.team = part.executor().flatMap(structure.organization().teams()::find);
        this.executors = executors();
        this.branch = Branch.of(owner, executors.stream().map(structure::home).flatMap(Optional::stream).toList());
    }

    List<Party> players(Role role) {
        return resolve(role.resolution())
                .map(officer -> party(role.id(), officer))
                .toList();
    }

    /// The role of the level that holds the office in this mechanism, for a role that is one.
    Optional<String> office(Role role) {
        return switch (role.resolution()) {
            case APPRAISER, OWNER_APPRAISER -> Optional.of(part.mechanism().offices().appraiser());
            case UNIT_LEADER, TARGET_UNIT_LEADER -> Optional.of(part.mechanism().offices().unitLeader());
            default -> Optional.empty();
        };
    }

    /// Elements who play it: an official's identifier, the unit of a vacant post, or `OUTSIDE`.
    private Stream<String> resolve(RoleResolution resolution) {
        return switch (resolution) {
            case LEVEL_1 -> post(1, resolution);
            case LEVEL_2 -> post(2, resolution);
            case LEVEL_3 -> post(3, resolution);
            case LEVEL_4 -> post(4, resolution);
            case APPRAISER, OWNER_APPRAISER -> appraisers();
            case OWNER_ADMINISTRATOR -> Stream.of(administrator());
            case UNIT_LEADER, TARGET_UNIT_LEADER ->
                holder(part.mechanism().offices().unitLeader()).stream();
            case COORDINATING_OFFICIAL -> coordinating().stream();
            case APPARATUS_HEAD -> structure.top().map(top -> post(top.head())).stream();
            case HOME_UNIT_LEADER -> home(this::leaderOf, part.mechanism().offices().unitLeader());
            case HOME_APPRAISER -> home(this::appraiserOf, part.mechanism().offices().appraiser());
            case HOME_APPARATUS_HEAD -> homeApparatus();
            case CHAIR -> seats().flatMap(TeamSeats::chair).stream();
            case COORDINATOR -> seats().flatMap(TeamSeats::coordinator).stream();
            case TEAM_MEMBER -> seats().map(TeamSeats::members).orElse(List.of()).stream();
            case EXECUTORS -> executors.isEmpty() ? Stream.of(owner.unit().id()) : executors.stream();
            case INDIVIDUAL_OR_CHAIR -> individualOrChair().stream();
            case ASSIGNEE -> assignee();
            case TECHNICAL_CONTROLLER,
                    QUALITY_CONTROLLER,
                    REGIONAL_SECRETARY,
                    HEAD_OF_REGION,
                    STAFFING_AUTHORITY,
                    COMPETENT_AUTHORITY,
                    TARGET_COMPETENT_AUTHORITY,
                    VERIFICATION_TEAM,
                    VERIFICATION_CHAIR,
                    ASSISTANCE_TEAM,
                    SUPERVISING_APPARATUS_HEAD,
                    RELATED_PARTY ->
                Stream.of(OUTSIDE);
        };
    }

    private static Party party(String role, String element) {
        return element.equals(OUTSIDE) ? Party.outside(role) : Party.of(role, element);
    }

    /// The role an office of the mechanism points to, which must be one of the levels.
    private Optional<String> holder(String role) {
        return structure.profile().role(role).map(Role::resolution).flatMap(resolution -> switch (resolution) {
            case LEVEL_1 -> level(1);
            case LEVEL_2 -> level(2);
            case LEVEL_3 -> level(3);
            case LEVEL_4 -> level(4);
            default -> Optional.of(post(owner.leader()));
        });
    }

    /// The office that appraises; where the mechanism leaves it to the grade of the officials, whoever appraises each executor.
    private Stream<String> appraisers() {
        String office = part.mechanism().offices().appraiser();
        boolean own = structure.profile()
                .role(office)
                .filter(role -> role.resolution() == RoleResolution.APPRAISER)
                .isPresent();
        List<String> appraisers = !own
                ? List.of()
                : executors.stream()
                        .map(structure::placed)
                        .flatMap(Optional::stream)
                        .map(Placed::appraiser)
                        .map(RoleCast::post)
                        .distinct()
                        .toList();
        return appraisers.isEmpty() ? holder(office).stream() : appraisers.stream();
    }

    private String administrator() {
        for (Standing at : branch.line()) {
            if (at.head().kind() == PositionKind.ADMINISTRATOR) {
                return post(at.head());
            }
        }
        return post(owner.leader());
    }

    /// The post of the level on the branch; where the staff sit above it, the posts below the owner that coordinate them.
    private Stream<String> post(int number, RoleResolution resolution) {
        Optional<String> post = level(number);
        return post.isPresent() || isOffice(resolution) ? post.stream() : coordinators(number);
    }

    private Optional<String> level(int number) {
        return branch.at(number).map(at -> post(at.head()));
    }

    /// Whether the level appraises or leads in this mechanism, and so cannot be one that only coordinates.
    private boolean isOffice(RoleResolution resolution) {
        return Stream.of(part.mechanism().offices().appraiser(), part.mechanism().offices().unitLeader())
                .flatMap(office -> structure.profile().role(office).stream())
                .anyMatch(role -> role.resolution() == resolution);
    }

    private Stream<String> coordinators(int number) {
        boolean coordinates = owner.area()
                .pattern()
                .flatMap(pattern -> pattern.hierarchy().coordination())
                .filter(coordination -> coordination.level() == number)
                .isPresent();
        return structure.units()
                .stream()
                .filter(unit -> coordinates && unit.area() == owner.area() && unit.level() == number)
                .filter(unit -> unit.isWithin(owner) && !unit.isFunctionalGroup())
                .map(unit -> post(unit.head()));
    }

    private Optional<String> coordinating() {
        return branch.line()
                .stream()
                .filter(at -> at.unit().roles().coordinating())
                .map(at -> post(at.head()))
                .findFirst();
    }

    /// Officers of the unit the assignee comes from: the owner's own ones inside the unit, the guest's across units.
    private Stream<String> home(Function<Standing, Officer> officer, String own) {
        return switch (part.scope()) {
            case IN_UNIT -> own.equals(part.mechanism().offices().appraiser()) ? appraisers() : holder(own).stream();
            case CROSS_UNIT -> Stream.of(guest().flatMap(structure::home)
                    .map(officer)
                    .map(RoleCast::post)
                    .orElse(OUTSIDE));
            case CROSS_APPARATUS, CROSS_AGENCY -> Stream.of(OUTSIDE);
        };
    }

    private Stream<String> homeApparatus() {
        return switch (part.scope()) {
            case IN_UNIT, CROSS_UNIT -> structure.top().map(top -> post(top.head())).stream();
            case CROSS_APPARATUS, CROSS_AGENCY -> Stream.of(OUTSIDE);
        };
    }

    private Stream<String> assignee() {
        return switch (part.scope()) {
            case IN_UNIT -> executors.isEmpty() ? Stream.of(owner.unit().id()) : executors.stream();
            case CROSS_UNIT -> Stream.of(guest().orElse(OUTSIDE));
            case CROSS_APPARATUS, CROSS_AGENCY -> Stream.of(OUTSIDE);
        };
    }

    private Officer appraiserOf(Standing home) {
        return guest().flatMap(structure::placed).map(Placed::appraiser).orElse(home.chief());
    }

    /// Who leads the guest's unit; where one official leads both units, the head of the guest's.
    private Officer leaderOf(Standing home) {
        return home.leader().is(owner.leader()) ? home.chief() : home.leader();
    }

    /// The guest in hand, else the first executor from a unit that somebody else leads, or else from any other than the
    /// target's owner.
    private Optional<String> guest() {
        Standing led = owner.leader().post().filter(owner::isWithin).orElse(owner);
        return part.guest()
                .filter(named -> isOutside(named, owner))
                .or(() -> outside(led))
                .or(() -> outside(owner));
    }

    private Optional<String> outside(Standing unit) {
        return executors.stream().filter(official -> isOutside(official, unit)).findFirst();
    }

    private boolean isOutside(String official, Standing unit) {
        return structure.home(official).filter(home -> !home.isWithin(unit)).isPresent();
    }

    private Optional<TeamSeats> seats() {
        return team.map(Team::seats);
    }

    private List<String> executors() {
        if (team.isPresent()) {
            TeamSeats seats = team.get().seats();
            return Stream.concat(seats.chair().stream(), seats.members().stream()).toList();
        }
        return part.executor()
                .filter(structure.organization().officials()::contains)
                .stream()
                .toList();
    }

    private Optional<String> individualOrChair() {
        Optional<String> chair = seats().flatMap(TeamSeats::chair);
        return chair.isPresent() ? chair : executors.stream().findFirst().or(() -> Optional.of(owner.unit().id()));
    }

    /// The holder of the officer's post, the official, or the unit of the vacant post.
    private static String post(Officer officer) {
        return officer.official()
                .map(id.sotk.model.Official::id)
                .orElseGet(() -> officer.post().map(Standing::unit).map(OrgUnit::id).orElseThrow());
    }
}
