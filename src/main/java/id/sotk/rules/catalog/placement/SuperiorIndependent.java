package id.sotk.rules.catalog.placement;

import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.rules.Mends;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.structure.Officer;
import id.sotk.structure.Placed;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Officials of some kinds have others below them only as heads of an independent work unit.
public final class SuperiorIndependent implements StructureRule<SuperiorIndependent.Limits> {

    /// @param kinds kinds that may be superior only as head of an independent unit
    /// @param units kinds of unit that may be independent; empty for all
    public record Limits(List<PositionKind> kinds, List<UnitKind> units) {

        boolean mayHead(Officer superior) {
            return units.isEmpty()
                    || superior.post()
                            .filter(post -> units.contains(post.unit().kind()))
                            .isPresent();
        }
    }

    @Override
    public String id() {
        return "superior-independent";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        Map<String, List<Placed>> below = new LinkedHashMap<>();
        for (Placed placed : structure.staff()) {
            Officer superior = placed.superior();
            boolean independent = superior.headsIndependentUnit() && limits.mayHead(superior);
            if (limits.kinds().contains(superior.kind()) && !independent) {
                below.computeIfAbsent(superior.id(), each -> new ArrayList<>()).add(placed);
            }
        }
        below.forEach((superior, staff) -> report.add(violation(superior, staff, limits)));
    }

    private static Violation violation(String subject, List<Placed> staff, Limits limits) {
        Placed first = staff.getFirst();
        Officer superior = first.superior();
        Violation violation = Violation.of(
                subject,
                Map.of(
                        "superior", superior.name(),
                        "kind", superior.kind(),
                        "count", Integer.toString(staff.size()),
                        "official", first.official().name()))
                .told(staff.size() == 1 ? "one" : "");
        if (superior.post().isPresent() && limits.mayHead(superior)) {
            return violation.mendedBy(List.of(Mends.makeIndependent(superior.post().get().unit())));
        }
        boolean alone = staff.size() == 1
                && !limits.kinds().contains(first.where().chief().kind());
        return alone
                ? violation.mendedBy(List.of(
                        Mends.place(first.official(), first.where().unit())))
                : violation;
    }
}
