package id.sotk.rules.catalog.placement;

import id.sotk.model.PositionKind;
import id.sotk.structure.Officer;
import java.util.List;

/// The position kinds that may fill a role: always, only when heading a unit, or only when heading an independent one.
public record AllowedKinds(List<PositionKind> kinds, List<PositionKind> heading, List<PositionKind> independent) {

    public boolean admits(Officer officer) {
        return kinds.contains(officer.kind())
                || (heading.contains(officer.kind()) && officer.post().isPresent())
                || (independent.contains(officer.kind()) && officer.headsIndependentUnit());
    }

    /// Whether declaring the officer's unit independent would let the officer fill the role.
    public boolean wouldAdmitIndependent(Officer officer) {
        return !admits(officer) && independent.contains(officer.kind()) && officer.post().isPresent();
    }
}
