package id.sotk.ui.work;

import id.sotk.edit.command.ChangeIdentity;
import id.sotk.edit.command.ChangeOfficial;
import id.sotk.edit.command.ChangeUnit;
import id.sotk.edit.command.Command;
import id.sotk.edit.command.PlaceOfficial;
import id.sotk.edit.command.RenameElement;
import id.sotk.edit.command.SeatInTeam;
import id.sotk.edit.command.UnseatFromTeam;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.UnitRoles;
import id.sotk.rules.Fix;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Turns what would mend a finding into an ordinary edit.
public final class Fixes {

    private final Organization organization;

    public Fixes(Organization organization) {
        this.organization = organization;
    }

    public Command command(Fix fix) {
        return switch (fix) {
            case Fix.Place place -> place(place);
            case Fix.Appraise appraise -> appraise(appraise);
            case Fix.Lead lead -> roles(lead.unit(), roles -> roles.withLeader(lead.leader()));
            case Fix.Seat seat -> new SeatInTeam(seat.team(), seat.official(), seat.seat());
            case Fix.Unseat unseat -> new UnseatFromTeam(unseat.team(), unseat.official());
            case Fix.Coordinate coordinate ->
                roles(coordinate.unit(), roles -> roles.withCoordinating(coordinate.coordinating()));
            case Fix.MakeIndependent independent ->
                roles(independent.unit(), roles -> roles.withIndependent(independent.independent()));
            case Fix.Exempt exempt -> roles(exempt.unit(), roles -> roles.withExempt(true));
            case Fix.FollowPattern follow -> follow(follow);
            case Fix.Rename rename -> new RenameElement(rename.unit(), rename.name());
        };
    }

    /// Who sits in that unit already comes under its head, with nobody between and nobody else appraising.
    private Command place(Fix.Place fix) {
        Official official = organization.officials().get(fix.official());
        return official.placement()
                .filter(placement -> placement.unit().equals(fix.unit()))
                .<Command>map(placement -> new ChangeOfficial(official.withPlacement(Optional.of(
                        placement.withSuperior(Optional.empty()).withAppraiser(Optional.empty())))))
                .orElseGet(() -> new PlaceOfficial(fix.official(), Optional.of(fix.unit())));
    }

    private Command appraise(Fix.Appraise fix) {
        Official official = organization.officials().get(fix.official());
        return new ChangeOfficial(official.withPlacement(
                official.placement().map(placement -> placement.withAppraiser(fix.appraiser()))));
    }

    private Command roles(String unit, UnaryOperator<UnitRoles> change) {
        OrgUnit present = organization.units().get(unit);
        return new ChangeUnit(present.withRoles(change.apply(present.roles())));
    }

    private Command follow(Fix.FollowPattern fix) {
        OrgUnit unit = organization.units().get(fix.unit());
        Optional<String> pattern = Optional.of(fix.pattern());
        return unit.parent().isEmpty()
                ? new ChangeIdentity(organization.identity().withPattern(pattern))
                : new ChangeUnit(unit.withRoles(unit.roles().withPattern(pattern)));
    }
}
