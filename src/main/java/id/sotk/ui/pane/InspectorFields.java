package id.sotk.ui.pane;

import id.sotk.edit.command.AppointHolder;
import id.sotk.edit.command.ChangeIdentity;
import id.sotk.edit.command.ChangeTarget;
import id.sotk.edit.command.ChangeUnit;
import id.sotk.edit.command.Command;
import id.sotk.edit.command.MoveUnit;
import id.sotk.edit.command.RenameElement;
import id.sotk.edit.command.VacatePost;
import id.sotk.model.Assignment;
import id.sotk.model.Element;
import id.sotk.model.Holder;
import id.sotk.model.Identity;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.Tenure;
import id.sotk.model.UnitKind;
import id.sotk.model.UnitRoles;
import id.sotk.regulation.StructurePattern;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The fields of the inspector for a unit, a target and the design itself; people and teams have rooms of their own.
final class InspectorFields {

    private final Workbench workbench;
    private final FieldMaker make;

    InspectorFields(Workbench workbench, Texts texts) {
        this.workbench = workbench;
        this.make = new FieldMaker(workbench, texts);
    }

    /// The fields of the element, or of the design where nothing is selected.
    List<Field<?>> of(Optional<Element> selected) {
        if (selected.isEmpty()) {
            return identity(workbench.organization().identity());
        }
        return switch (selected.get()) {
            case OrgUnit unit -> unit(unit);
            case Official official -> new OfficialFields(workbench, make).of(official);
            case Team team -> new TeamFields(workbench, make).of(team);
            case Target target -> target(target);
            case Assignment _ -> List.of();
        };
    }

    private List<Field<?>> identity(Identity identity) {
        Function<Identity, Command> change = ChangeIdentity::new;
        return List.of(
                make.text("design", "name", identity.name(), name -> change.apply(identity.withName(name))),
                make.text("design", "agency", identity.agency(), agency -> change.apply(
                        new Identity(identity.name(), agency, identity.regulation(), identity.pattern()))),
                pattern("design", identity.pattern(), id -> change.apply(identity.withPattern(id))));
    }

    private Field<?> pattern(String category, Optional<String> present, Function<Optional<String>, Command> change) {
        List<String> patterns = Stream.concat(
                Stream.of(""), workbench.profile().patterns().stream().map(StructurePattern::id))
                .toList();
        return make.choice(
                category,
                "pattern",
                String.class,
                present.orElse(""),
                patterns,
                workbench.names()::pattern,
                id -> change.apply(Optional.of(id).filter(text -> !text.isEmpty())));
    }

    private List<Field<?>> unit(OrgUnit unit) {
        List<Field<?>> fields = new ArrayList<>();
        fields.add(make.text("unit", "name", unit.name(), name -> new RenameElement(unit.id(), name)));
        fields.add(make.choice("unit", "kind", UnitKind.class, unit.kind(), kindsLike(unit), make::word,
                kind -> new ChangeUnit(unit.withKind(kind))));
        unit.post().ifPresent(post -> fields.addAll(post(unit, post)));
        unit.parent()
                .ifPresent(parent -> fields.add(make.choice("place", "parent", String.class, parent,
                        parents(unit), make::nameOf, above -> new MoveUnit(unit.id(), above, Integer.MAX_VALUE))));
        fields.addAll(roles(unit, unit.roles()));
        return fields;
    }

    /// A box with a post never becomes the functional group, nor the other way round.
    private List<UnitKind> kindsLike(OrgUnit unit) {
        return unit.kind() == UnitKind.FUNCTIONAL_GROUP
                ? List.of(UnitKind.FUNCTIONAL_GROUP)
                : Stream.of(UnitKind.values()).filter(kind -> kind != UnitKind.FUNCTIONAL_GROUP).toList();
    }

    private List<Field<?>> post(OrgUnit unit, Post post) {
        Function<Post, Command> change = changed -> new ChangeUnit(unit.withPost(changed));
        String holder = post.holder().map(Holder::official).orElse("");
        Tenure tenure = post.holder().map(Holder::tenure).orElse(Tenure.DEFINITIVE);
        List<Field<?>> fields = new ArrayList<>(List.of(
                make.text("post", "title", post.title(),
                        title -> change.apply(new Post(title, post.kind(), post.holder()))),
                make.choice("post", "positionKind", PositionKind.class, post.kind(), List.of(PositionKind.values()),
                        make::word, kind -> change.apply(new Post(post.title(), kind, post.holder()))),
                make.choice("post", "holder", String.class, holder, candidates(post), make::nameOrVacant,
                        official -> official.isEmpty()
                                ? new VacatePost(unit.id())
                                : new AppointHolder(unit.id(), official, tenure))));
        if (!holder.isEmpty()) {
            fields.add(make.choice("post", "tenure", Tenure.class, tenure, List.of(Tenure.values()), make::word,
                    changed -> new AppointHolder(unit.id(), holder, changed)));
        }
        return fields;
    }

    /// Officials of the post's own kind first, then every structural official who may act.
    private List<String> candidates(Post post) {
        Organization organization = workbench.organization();
        Stream<Official> own = organization.officials()
                .stream()
                .filter(official -> official.positionKind() == post.kind());
        Stream<Official> acting = organization.officials()
                .stream()
                .filter(official -> official.positionKind() != post.kind()
                        && official.positionKind().isStructural());
        Stream<String> present = post.holder().map(Holder::official).stream();
        return Stream.of(Stream.of(""), present, own.map(Official::id), acting.map(Official::id))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private List<String> parents(OrgUnit unit) {
        Organization organization = workbench.organization();
        return organization.units()
                .stream()
                .filter(other -> other.post().isPresent() && !organization.isWithin(other.id(), unit.id()))
                .map(OrgUnit::id)
                .toList();
    }

    private List<Field<?>> roles(OrgUnit unit, UnitRoles roles) {
        if (unit.post().isEmpty()) {
            return List.of();
        }
        Function<UnitRoles, Command> change = changed -> new ChangeUnit(unit.withRoles(changed));
        return List.of(
                make.choice("roles", "leader", String.class, roles.leader().orElse(""), leaders(unit),
                        make::nameOrByPattern,
                        leader -> change.apply(roles.withLeader(Optional.of(leader).filter(id -> !id.isEmpty())))),
                pattern("roles", roles.pattern(), id -> change.apply(roles.withPattern(id))),
                make.tick("roles", "coordinating", roles.coordinating(),
                        ticked -> change.apply(roles.withCoordinating(ticked))),
                make.tick("roles", "independent", roles.independent(),
                        ticked -> change.apply(roles.withIndependent(ticked))),
                make.tick("roles", "exempt", roles.exempt(), ticked -> change.apply(roles.withExempt(ticked))));
    }

    private List<String> leaders(OrgUnit unit) {
        Organization organization = workbench.organization();
        Stream<String> lineage = organization.lineage(unit.id()).stream().map(OrgUnit::id);
        Stream<String> staff = organization.placedIn(unit.id()).stream().map(Official::id);
        return Stream.of(Stream.of(""), unit.roles().leader().stream(), lineage, staff)
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private List<Field<?>> target(Target target) {
        Function<Target, Command> change = ChangeTarget::new;
        Organization organization = workbench.organization();
        List<String> executors = Stream.of(
                Stream.of(""),
                organization.teams().stream().map(Team::id),
                organization.officials()
                        .stream()
                        .filter(official -> !official.positionKind().isStructural())
                        .map(Official::id))
                .flatMap(Function.identity())
                .toList();
        List<Field<?>> fields = new ArrayList<>(List.of(
                make.text("target", "name", target.name(), name -> new RenameElement(target.id(), name)),
                make.choice("target", "owner", String.class, target.owner(), make.owners(), make::nameOf,
                        owner -> change.apply(target.withOwner(owner))),
                make.choice("target", "executor", String.class, target.executor().orElse(""), executors,
                        make::nameOrOpen,
                        id -> change.apply(target.withExecutor(Optional.of(id).filter(text -> !text.isEmpty()))))));
        fields.addAll(make.period(target.period(), period -> change.apply(target.withPeriod(period))));
        return fields;
    }
}
