package id.sotk.rules.catalog.placement;

import id.sotk.model.Instrument;
import id.sotk.regulation.work.Role;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.Placed;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Map;

/// The letter that fixes a placement comes from the authority the regulation names.
public final class PlacementIssuer implements StructureRule<PlacementIssuer.Limits> {

    /// @param issuers roles of the profile that may fix a placement
    public record Limits(List<String> issuers) {}

    @Override
    public String id() {
        return "placement-issuer";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        for (Placed placed : structure.staff()) {
            Instrument decision = placed.placement().decision().orElse(null);
            if (decision != null && !limits.issuers().contains(decision.issuer())) {
                report.add(Violation.of(
                        placed.official().id(),
                        Map.of(
                                "official", placed.official().name(),
                                "unit", placed.where().unit().name(),
                                "number", decision.number().isEmpty() ? "-" : decision.number(),
                                "issuer", role(structure, decision.issuer()),
                                "authority", role(structure, limits.issuers().getFirst()))));
            }
        }
    }

    private static Word role(Structure structure, String role) {
        return structure.profile().role(role).map(Role::name).map(Word::of).orElse(Word.of(role));
    }
}
