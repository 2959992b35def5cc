package id.sotk.rules;

import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Placement;
import id.sotk.model.Team;
import id.sotk.model.UnitRoles;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Carries out a fix on a design by hand, so that a test can see whether it mends.
public final class Mending {

    private Mending() {}

    public static Organization apply(Organization design, Fix fix) {
        return switch (fix) {
            case Fix.Place place -> official(design, place.official(), official -> official.withPlacement(
                    Optional.of(Placement.in(place.unit()))));
            case Fix.Appraise appraise -> official(design, appraise.official(), official -> official.withPlacement(
                    official.placement().map(placement -> placement.withAppraiser(appraise.appraiser()))));
            case Fix.Lead lead -> roles(design, lead.unit(), roles -> roles.withLeader(lead.leader()));
            case Fix.Seat seat -> team(design, seat.team(), team -> team.withSeats(switch (seat.seat()) {
                case COORDINATOR -> team.seats().withCoordinator(seat.official());
                case CHAIR -> team.seats().withChair(seat.official());
                case MEMBER -> team.seats().withMember(seat.official());
            }));
            case Fix.Unseat unseat ->
                team(design, unseat.team(), team -> team.withSeats(team.seats().without(unseat.official())));
            case Fix.Coordinate coordinate ->
                roles(design, coordinate.unit(), roles -> roles.withCoordinating(coordinate.coordinating()));
            case Fix.MakeIndependent make ->
                roles(design, make.unit(), roles -> roles.withIndependent(make.independent()));
            case Fix.Exempt exempt -> roles(design, exempt.unit(), roles -> roles.withExempt(true));
            case Fix.FollowPattern follow -> pattern(design, follow);
            case Fix.Rename rename -> unit(design, rename.unit(), unit -> unit.withName(rename.name()));
        };
    }

    private static Organization pattern(Organization design, Fix.FollowPattern follow) {
        Optional<String> pattern = Optional.of(follow.pattern());
        return design.units().get(follow.unit()).parent().isEmpty()
                ? design.withIdentity(design.identity().withPattern(pattern))
                : roles(design, follow.unit(), roles -> roles.withPattern(pattern));
    }

    private static Organization official(Organization design, String id, UnaryOperator<Official> change) {
        return design.withOfficials(
                design.officials().with(change.apply(design.officials().get(id))));
    }

    private static Organization unit(Organization design, String id, UnaryOperator<OrgUnit> change) {
        return design.withUnits(design.units().with(change.apply(design.units().get(id))));
    }

    private static Organization roles(Organization design, String id, UnaryOperator<UnitRoles> change) {
        return unit(design, id, unit -> unit.withRoles(change.apply(unit.roles())));
    }

    private static Organization team(Organization design, String id, UnaryOperator<Team> change) {
        return design.withTeams(design.teams().with(change.apply(design.teams().get(id))));
    }
}
