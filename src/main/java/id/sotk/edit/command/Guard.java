package id.sotk.edit.command;

import id.sotk.edit.command.Refusal.Reason;
import id.sotk.model.Assignment;
import id.sotk.model.Document;
import id.sotk.model.Element;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Placement;
import id.sotk.model.StructuralOfficial;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.Tenure;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Asks in turn whether an edit can be done, and keeps the first reason against it.
final class Guard {

    private final Organization organization;
    private Optional<Refusal> refusal = Optional.empty();

    private Guard(Organization organization) {
        this.organization = organization;
    }

    static Guard of(Document document) {
        return new Guard(document.organization());
    }

    Optional<Refusal> refusal() {
        return refusal;
    }

    Guard element(String id) {
        return ask(() -> organization.find(id).isPresent(), Reason.UNKNOWN_ELEMENT, id);
    }

    Guard unit(String id) {
        return ask(() -> organization.units().contains(id), Reason.UNKNOWN_UNIT, id);
    }

    Guard official(String id) {
        return ask(() -> organization.officials().contains(id), Reason.UNKNOWN_OFFICIAL, id);
    }

    Guard team(String id) {
        return ask(() -> organization.teams().contains(id), Reason.UNKNOWN_TEAM, id);
    }

    Guard target(String id) {
        return ask(() -> organization.targets().contains(id), Reason.UNKNOWN_TARGET, id);
    }

    Guard assignment(String id) {
        return ask(() -> organization.assignments().contains(id), Reason.UNKNOWN_ASSIGNMENT, id);
    }

    Guard free(String id) {
        return ask(() -> organization.find(id).isEmpty(), Reason.IDENTIFIER_IN_USE, id);
    }

    Guard distinct(Collection<? extends Element> elements) {
        Set<String> seen = new HashSet<>();
        elements.forEach(element -> ask(() -> seen.add(element.id()), Reason.IDENTIFIER_IN_USE, element.id()));
        return this;
    }

    Guard nameable(String id) {
        return ask(() -> !organization.assignments().contains(id), Reason.HAS_NO_NAME, id);
    }

    Guard named(String name) {
        return ask(() -> name != null && !name.isBlank(), Reason.EMPTY_NAME);
    }

    Guard parentOf(OrgUnit unit) {
        unit.parent()
                .ifPresentOrElse(this::unit, () -> organization
                        .root()
                        .ifPresent(top -> refuse(Reason.TOP_EXISTS, top.name())));
        return this;
    }

    Guard sameParent(OrgUnit unit) {
        return ask(
                () -> organization.units().get(unit.id()).parent().equals(unit.parent()),
                Reason.PARENT_BY_MOVING,
                unit.name());
    }

    Guard notBelowItself(String unit, String parent) {
        return ask(() -> !organization.isWithin(parent, unit), Reason.BELOW_ITSELF, name(unit), name(parent));
    }

    Guard unitReferences(OrgUnit unit) {
        unit.roles().leader().ifPresent(this::unitOrOfficial);
        unit.post().flatMap(post -> post.holder()).ifPresent(holder -> {
            official(holder.official());
            freeForPost(unit.id(), holder.official(), holder.tenure());
        });
        return this;
    }

    Guard post(String unit) {
        return ask(() -> organization.units().get(unit).post().isPresent(), Reason.NO_POST, name(unit));
    }

    Guard freeForPost(String unit, String official, Tenure tenure) {
        if (tenure == Tenure.DEFINITIVE && refusal.isEmpty()) {
            organization.units()
                    .stream()
                    .filter(other -> !other.id().equals(unit) && heldDefinitively(other, official))
                    .findFirst()
                    .ifPresent(other -> refuse(Reason.HOLDS_ANOTHER_POST, name(official), other.name()));
        }
        return this;
    }

    Guard placeable(String official) {
        return ask(
                () -> !(organization.officials().get(official) instanceof StructuralOfficial),
                Reason.SITS_IN_POST,
                name(official));
    }

    Guard placementReferences(Official official, Set<String> joining) {
        official.placement().ifPresent(placement -> {
            unit(placement.unit());
            placement.superior().ifPresent(superior -> present(superior, joining));
            appraiser(placement, joining);
        });
        return this;
    }

    Guard teamReferences(Team team) {
        unit(team.owner());
        team.seats().everybody().forEach(this::official);
        team.term().target().ifPresent(this::target);
        return this;
    }

    Guard targetReferences(Target target) {
        unit(target.owner());
        target.executor().filter(executor -> !organization.teams().contains(executor)).ifPresent(this::official);
        return this;
    }

    Guard assignmentReferences(Assignment assignment) {
        official(assignment.official());
        return organization.teams().contains(assignment.work()) ? this : target(assignment.work());
    }

    Guard seated(String team, String official) {
        return ask(
                () -> organization.teams().get(team).seats().holds(official),
                Reason.NOT_SEATED,
                name(official),
                name(team));
    }

    Guard waived(String clause, String subject) {
        return ask(
                () -> organization.waivers()
                        .stream()
                        .anyMatch(present -> present.clause().equals(clause) && present.subject().equals(subject)),
                Reason.NOT_WAIVED,
                clause,
                name(subject));
    }

    private void appraiser(Placement placement, Set<String> joining) {
        placement.appraiser()
                .filter(appraiser -> !organization.units().contains(appraiser))
                .ifPresent(appraiser -> present(appraiser, joining));
    }

    private void present(String official, Set<String> joining) {
        ask(
                () -> organization.officials().contains(official) || joining.contains(official),
                Reason.UNKNOWN_OFFICIAL,
                official);
    }

    private void unitOrOfficial(String id) {
        Table<OrgUnit> units = organization.units();
        ask(() -> units.contains(id) || organization.officials().contains(id), Reason.UNKNOWN_UNIT, id);
    }

    private static boolean heldDefinitively(OrgUnit unit, String official) {
        return unit.post()
                .flatMap(post -> post.holder())
                .filter(holder -> holder.official().equals(official) && holder.tenure() == Tenure.DEFINITIVE)
                .isPresent();
    }

    private String name(String id) {
        return organization.find(id).map(Element::name).orElse(id);
    }

    private Guard ask(BooleanSupplier possible, Reason reason, String... words) {
        if (refusal.isEmpty() && !possible.getAsBoolean()) {
            refuse(reason, words);
        }
        return this;
    }

    private void refuse(Reason reason, String... words) {
        if (refusal.isEmpty()) {
            refusal = Optional.of(Refusal.of(reason, words));
        }
    }
}
