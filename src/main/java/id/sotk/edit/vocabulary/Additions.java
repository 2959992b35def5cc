package id.sotk.edit.vocabulary;

import id.sotk.edit.command.AddTarget;
import id.sotk.edit.command.AddTeam;
import id.sotk.edit.command.AddUnit;
import id.sotk.edit.command.Command;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Placement;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.UnitRoles;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be added at a place: a unit that is offered there, a team, a target.
public record Additions(Organization organization, Place place) {

    /// A new element with its identifier, for the window to select and name.
    public record Addition(String element, Command command) {}

    /// The unit at which an addition is meant: the chosen one, the owner of a chosen team or target, the unit an official works
    /// in; the top where nothing is chosen, none on an empty sheet.
    public static Optional<String> meant(Organization organization, Optional<String> chosen) {
        return chosen.flatMap(id -> organization.units()
                .find(id)
                .map(OrgUnit::id)
                .or(() -> organization.teams().find(id).map(Team::owner))
                .or(() -> organization.targets().find(id).map(Target::owner))
                .or(() -> workplace(organization, id)))
                .or(() -> organization.root().map(OrgUnit::id));
    }

    private static Optional<String> workplace(Organization organization, String id) {
        return organization.officials()
                .find(id)
                .flatMap(official -> official.placement()
                        .map(Placement::unit)
                        .or(() -> organization.units()
                                .stream()
                                .filter(unit -> unit.holder().filter(id::equals).isPresent())
                                .map(OrgUnit::id)
                                .findFirst()));
    }

    /// The unit offered, below the others there; its vacant post is titled as those of its kind there are.
    ///
    /// @param name for a kind of which there may be several
    public Addition unit(Offer offer, String name) {
        String id = free("unit");
        Optional<Post> post = offer.head().map(kind -> Post.vacant(title(offer), kind));
        UnitRoles roles = UnitRoles.PLAIN.withPattern(offer.pattern())
                .withIndependent(offer.head().filter(PositionKind.FUNCTIONAL::equals).isPresent());
        OrgUnit unit = new OrgUnit(id, offer.name().filter(this::isFree).orElse(name), offer.kind(), place.unit(), post,
                roles);
        return new Addition(id, new AddUnit(unit, Integer.MAX_VALUE));
    }

    /// A team of the unit; none on an empty sheet and in the functional group, which owns no work.
    public Optional<Addition> team(String name) {
        String id = free("tim");
        return owner().map(owner -> new Addition(id, new AddTeam(Team.formed(id, name, owner))));
    }

    /// A target of the unit; none on an empty sheet and in the functional group, which owns no work.
    public Optional<Addition> target(String name) {
        String id = free("target");
        return owner().map(owner -> new Addition(
                id, new AddTarget(new Target(id, name, owner, Optional.empty(), Optional.empty()))));
    }

    /// The unit that would own a team or a target.
    public Optional<String> owner() {
        return place.unit().filter(id -> organization.units().get(id).post().isPresent());
    }

    private boolean isFree(String name) {
        return organization.units()
                .stream()
                .noneMatch(unit -> unit.parent().equals(place.unit()) && unit.name().equals(name));
    }

    private String title(Offer offer) {
        return place.unit()
                .stream()
                .flatMap(unit -> organization.children(unit).stream())
                .filter(beside -> beside.kind() == offer.kind())
                .flatMap(beside -> beside.post().stream())
                .map(Post::title)
                .filter(offer.titles()::contains)
                .findFirst()
                .orElse(offer.titles().getFirst());
    }

    private String free(String stem) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> stem + "-" + number)
                .filter(id -> organization.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
