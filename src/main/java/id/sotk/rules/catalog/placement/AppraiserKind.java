package id.sotk.rules.catalog.placement;

import id.sotk.edit.command.Command;
import id.sotk.model.Official;
import id.sotk.rules.Mends;
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
                List<Command> mends = limits.wouldAdmitIndependent(appraiser)
                        ? List.of(Mends.makeIndependent(appraiser.post().orElseThrow().unit()))
                        : List.of();
                report.add(violation(appraiser.id(), placed, limits).mendedBy(mends));
            }
        }
    }

    private static List<Command> ordinary(Placed placed, AllowedKinds limits) {
        Official official = placed.official();
        if (limits.admits(placed.superior())) {
            return List.of(Mends.appraiseBySuperior(official));
        }
        return limits.admits(placed.where().chief())
                ? List.of(Mends.place(official, placed.where().unit()))
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
