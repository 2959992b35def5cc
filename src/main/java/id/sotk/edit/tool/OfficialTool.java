package id.sotk.edit.tool;

import id.sotk.edit.command.AppointHolder;
import id.sotk.edit.command.Command;
import id.sotk.edit.command.PlaceOfficial;
import id.sotk.edit.command.SeatInTeam;
import id.sotk.edit.command.Sequence;
import id.sotk.edit.command.UnseatFromTeam;
import id.sotk.model.Document;
import id.sotk.model.Organization;
import id.sotk.model.StructuralOfficial;
import id.sotk.model.TeamSeat;
import id.sotk.model.Tenure;
import java.util.List;
import java.util.Optional;

/// Carries an official: onto a unit to sit there, onto a team to join it as member, chair or coordinator.
///
/// A holder of a structural position has no placement: dropped on a unit, the official takes its leading post.
///
/// @param source the roster the official was taken from; empty for the staff list
record OfficialTool(String official, Optional<String> source, double x, double y) implements Tool {

    @Override
    public Turn on(Pointer pointer, Document document) {
        return switch (pointer) {
            case Pointer.Dragged dragged -> new Turn(this, new Step.Preview(
                    official, dragged.x() - x, dragged.y() - y, drop(dragged.hit(), dragged.grip(), document)));
            case Pointer.Released released -> Turn.end(released(released, document));
            case Pointer.Escaped _ -> Turn.end(new Step.Cancel());
            case Pointer.Pressed _,Pointer.Hovered _ -> Turn.rest(this);
        };
    }

    private Step released(Pointer.Released at, Document document) {
        return drop(at.hit(), at.grip(), document)
                .<Step>map(drop -> drop.allowed() ? new Step.Commit(drop.command()) : new Step.Refuse(drop))
                .orElseGet(Step.Cancel::new);
    }

    private Optional<Drop> drop(Hit hit, Grip grip, Document document) {
        return hit.element()
                .flatMap(target -> onto(target, hit.zone(), grip, document.organization()))
                .filter(command -> command.refusal(document).isPresent()
                        || !command.result(document).equals(document))
                .map(command -> Drop.on(hit, command, document));
    }

    private Optional<Command> onto(String target, Zone zone, Grip grip, Organization organization) {
        if (organization.teams().contains(target)) {
            return onTeam(target, zone, grip, organization);
        }
        return organization.units()
                .find(target)
                .map(unit -> isStructural(organization)
                        ? new AppointHolder(target, official, Tenure.DEFINITIVE)
                        : new PlaceOfficial(official, Optional.of(target)));
    }

    private Optional<Command> onTeam(String team, Zone zone, Grip grip, Organization organization) {
        boolean staysInTeam = source.filter(team::equals).isPresent();
        Command seat = new SeatInTeam(team, official, seat(zone));
        return Optional.of(source.filter(from -> !grip.copying() && !staysInTeam)
                .filter(from -> organization.teams().contains(from))
                .<Command>map(from -> new Sequence(List.of(new UnseatFromTeam(from, official), seat)))
                .orElse(seat));
    }

    private boolean isStructural(Organization organization) {
        return organization.officials().find(official).orElse(null) instanceof StructuralOfficial;
    }

    private static TeamSeat seat(Zone zone) {
        return switch (zone) {
            case CHAIR -> TeamSeat.CHAIR;
            case COORDINATOR -> TeamSeat.COORDINATOR;
            case GROUND, BEFORE, BODY, AFTER, ROW -> TeamSeat.MEMBER;
        };
    }
}
