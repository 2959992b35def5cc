package id.sotk.rules.catalog.placement;

import id.sotk.rules.Fix;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.Officer;
import id.sotk.structure.Placed;
import id.sotk.structure.Structure;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who appraises holds a position of a kind that may: told once for the post of a unit, and for each official appraised by someone named.
public final class AppraiserKind implements StructureRule<AllowedKinds> {

    @Override
    public String id() {
        return "appraiser-kind";
    }

    @Override
    public Class<AllowedKinds> limits() {
        return AllowedKinds.class;
    }

    @Override
    public void check(Structure structure, AllowedKinds limits, Report report) {
        Set<Officer> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Placed placed : structure.staff()) {
            Officer appraiser = placed.appraiser();
            if (limits.admits(appraiser)) {
                continue;
            }
            boolean personal = placed.placement().appraiser().isPresent()
                    || placed.placement().superior().isPresent();
            if (personal) {
                report.add(violation(placed.official().id(), placed, limits).mendedBy(ordinary(placed, limits)));
            } else if (told.add(appraiser)) {
                List<Fix> fixes = limits.wouldAdmitIndependent(appraiser)
                        ? List.of(new Fix.MakeIndependent(appraiser.id(), true))
                        : List.of();
                report.add(violation(appraiser.id(), placed, limits).mendedBy(fixes));
            }
        }
    }

    private static List<Fix> ordinary(Placed placed, AllowedKinds limits) {
        String official = placed.official().id();
        if (limits.admits(placed.superior())) {
            return List.of(new Fix.Appraise(official, Optional.empty()));
        }
        return limits.admits(placed.where().chief())
                ? List.of(new Fix.Place(official, placed.where().unit().id()))
                : List.of();
    }

    private static Violation violation(String subject, Placed placed, AllowedKinds limits) {
        return Violation.of(
                subject,
                Map.of(
                        "official", placed.official().name(),
                        "appraiser", placed.appraiser().name(),
                        "kind", placed.appraiser().kind(),
                        "kinds", Word.anyOf(limits.kinds())));
    }
}
