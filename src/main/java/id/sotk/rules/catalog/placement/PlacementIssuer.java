package id.sotk.rules.catalog.placement;

import id.sotk.model.Instrument;
import id.sotk.regulation.work.Role;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.Placed;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Map;

/// The letter that fixes a placement comes from the authority the regulation names; placements without one are told once for a unit.
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
        Word authority = role(structure, limits.issuers().getFirst());
        for (Standing standing : structure.units()) {
            int unrecorded = 0;
            for (Placed placed : standing.staff()) {
                Instrument decision = placed.placement().decision().orElse(null);
                if (decision == null) {
                    unrecorded++;
                } else if (!limits.issuers().contains(decision.issuer())) {
                    report.add(byAnother(placed, decision, role(structure, decision.issuer()), authority));
                }
            }
            if (unrecorded > 0) {
                report.add(unrecorded(standing, unrecorded, authority));
            }
        }
    }

    private static Violation byAnother(Placed placed, Instrument decision, Word issuer, Word authority) {
        return Violation.of(
                placed.official().id(),
                Map.of(
                        "official", placed.official().name(),
                        "unit", placed.where().unit().name(),
                        "number", decision.number().isEmpty() ? "-" : decision.number(),
                        "issuer", issuer,
                        "authority", authority));
    }

    private static Violation unrecorded(Standing standing, int count, Word authority) {
        return Violation.of(
                standing.unit().id(),
                Map.of(
                        "unit", standing.unit().name(),
                        "count", Integer.toString(count),
                        "all", Integer.toString(standing.staff().size()),
                        "authority", authority))
                .told(Violation.UNRECORDED);
    }

    private static Word role(Structure structure, String role) {
        return structure.profile().role(role).map(Role::name).map(Word::of).orElse(Word.of(role));
    }
}
