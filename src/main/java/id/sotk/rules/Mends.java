package id.sotk.rules;

import id.sotk.edit.command.ChangeIdentity;
import id.sotk.edit.command.ChangeOfficial;
import id.sotk.edit.command.ChangeUnit;
import id.sotk.edit.command.Command;
import id.sotk.edit.command.PlaceOfficial;
import id.sotk.model.Identity;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Placement;
import java.util.Optional;

/// The ordinary edits by which rules mend a placement, a leader or the roles of a unit.
public final class Mends {

    private Mends() {}

    /// Places the official in the unit, under its head: without a superior or an appraiser of one's own, also where already
    /// placed there.
    public static Command place(Official official, OrgUnit unit) {
        return official.placement()
                .filter(placement -> placement.unit().equals(unit.id()))
                .map(placement -> placed(
                        official, placement.withSuperior(Optional.empty()).withAppraiser(Optional.empty())))
                .orElseGet(() -> new PlaceOfficial(official.id(), Optional.of(unit.id())));
    }

    /// Lets the direct superior appraise.
    public static Command appraiseBySuperior(Official official) {
        return appraise(official, Optional.empty());
    }

    /// Lets the unit's head or the official of this identifier appraise.
    public static Command appraiseBy(Official official, String appraiser) {
        return appraise(official, Optional.of(appraiser));
    }

    /// Lets the post lead that leads by the pattern.
    public static Command leadByPattern(OrgUnit unit) {
        return new ChangeUnit(unit.withRoles(unit.roles().withLeader(Optional.empty())));
    }

    /// Marks the level-3 post as coordinating.
    public static Command coordinate(OrgUnit unit) {
        return new ChangeUnit(unit.withRoles(unit.roles().withCoordinating(true)));
    }

    /// Marks the unit as an independent work unit.
    public static Command makeIndependent(OrgUnit unit) {
        return new ChangeUnit(unit.withRoles(unit.roles().withIndependent(true)));
    }

    /// Marks the unit as a permitted exception to the limit on levels.
    public static Command exempt(OrgUnit unit) {
        return new ChangeUnit(unit.withRoles(unit.roles().withExempt(true)));
    }

    /// Lets the unit, or the whole design where it is the top, follow the pattern.
    public static Command follow(Identity design, OrgUnit unit, String pattern) {
        Optional<String> followed = Optional.of(pattern);
        return unit.parent().isEmpty()
                ? new ChangeIdentity(design.withPattern(followed))
                : new ChangeUnit(unit.withRoles(unit.roles().withPattern(followed)));
    }

    private static Command appraise(Official official, Optional<String> appraiser) {
        return placed(official, official.placement().orElseThrow().withAppraiser(appraiser));
    }

    private static Command placed(Official official, Placement placement) {
        return new ChangeOfficial(official.withPlacement(Optional.of(placement)));
    }
}
