package id.sotk.edit.tool;

import id.sotk.edit.command.ChangeTeam;
import id.sotk.edit.command.Command;
import id.sotk.edit.command.MoveUnit;
import id.sotk.edit.command.ShiftBox;
import id.sotk.model.Document;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Team;
import java.util.List;
import java.util.Optional;

/// Carries the box of a unit or a team: onto a unit to hang it there, beside one to stand there, or by hand to a new spot.
///
/// @param x where the box was taken, in chart units
record BoxTool(String element, double x, double y) implements Tool {

    @Override
    public Turn on(Pointer pointer, Document document) {
        return switch (pointer) {
            case Pointer.Dragged dragged -> new Turn(this, preview(dragged, document));
            case Pointer.Released released -> Turn.end(released(released, document));
            case Pointer.Escaped _ -> Turn.end(new Step.Cancel());
            case Pointer.Pressed _,Pointer.Hovered _ -> Turn.rest(this);
        };
    }

    private Step preview(Pointer.Dragged at, Document document) {
        double dx = at.x() - x;
        double dy = at.y() - y;
        Optional<Drop> drop = at.grip().shifting()
                ? Optional.of(Drop.beside(new ShiftBox(element, dx, dy), document))
                : drop(at.hit(), document);
        return new Step.Preview(element, dx, dy, drop);
    }

    private Step released(Pointer.Released at, Document document) {
        if (at.grip().shifting() && (at.x() != x || at.y() != y)) {
            return new Step.Commit(new ShiftBox(element, at.x() - x, at.y() - y));
        }
        return drop(at.hit(), document)
                .<Step>map(drop -> drop.allowed() ? new Step.Commit(drop.command()) : new Step.Refuse(drop))
                .orElseGet(Step.Cancel::new);
    }

    private Optional<Drop> drop(Hit hit, Document document) {
        Organization organization = document.organization();
        return hit.element()
                .filter(target -> !target.equals(element))
                .flatMap(target -> onto(target, hit.zone(), organization))
                .filter(command -> command.refusal(document).isPresent()
                        || !command.result(document).equals(document))
                .map(command -> Drop.on(hit, command, document));
    }

    private Optional<Command> onto(String target, Zone zone, Organization organization) {
        Optional<Team> carried = organization.teams().find(element);
        Optional<OrgUnit> unit = unitAt(target, organization).filter(below -> !below.id().equals(element));
        return carried.isPresent()
                ? unit.map(owner -> new ChangeTeam(carried.get().withOwner(owner.id())))
                : unit.map(below -> hung(below, zone, organization));
    }

    private Command hung(OrgUnit target, Zone zone, Organization organization) {
        if (target.parent().isEmpty() || zone != Zone.BEFORE && zone != Zone.AFTER) {
            return new MoveUnit(element, target.id(), siblings(target.id(), organization).size());
        }
        String parent = target.parent().get();
        int place = siblings(parent, organization).indexOf(target.id());
        return new MoveUnit(element, parent, zone == Zone.BEFORE ? place : place + 1);
    }

    /// Units below the parent without the carried one, as the move counts them.
    private List<String> siblings(String parent, Organization organization) {
        return organization.children(parent)
                .stream()
                .map(OrgUnit::id)
                .filter(id -> !id.equals(element))
                .toList();
    }

    /// The unit itself, or the unit that owns the team dropped on.
    private static Optional<OrgUnit> unitAt(String target, Organization organization) {
        return organization.units()
                .find(target)
                .or(() -> organization
                        .teams()
                        .find(target)
                        .flatMap(team -> organization.units().find(team.owner())));
    }
}
