package id.sotk.cli.simulate;

import id.sotk.cli.work.MechanismSource;
import id.sotk.cli.work.Refused;
import id.sotk.cli.work.Texts;
import id.sotk.model.Organization;
import id.sotk.model.Target;
import id.sotk.regulation.Profile;
import id.sotk.regulation.work.Mechanism;
import id.sotk.rules.Checker;
import id.sotk.simulation.AssumedTarget;
import id.sotk.simulation.Exploration;
import id.sotk.simulation.Walk;
import id.sotk.structure.Structure;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Begins the walks a verb is told to take: the target by its id or name, the mechanism by its id.
final class WalkStart {

    private static final int LISTED = 12;

    private final Texts texts;
    private final Path file;
    private final Structure structure;
    private final Checker checker;

    WalkStart(Texts texts, Path file, Structure structure, Checker checker) {
        this.texts = texts;
        this.file = file;
        this.structure = structure;
        this.checker = checker;
    }

    Checker checker() {
        return checker;
    }

    Profile profile() {
        return structure.profile();
    }

    /// @param target id or name of a target, or `assumed-` and the id of a unit
    /// @param mechanism id of a mechanism; the usual one of the target where null
    /// @throws Refused where there is no such target or mechanism
    Walk of(String target, String mechanism) {
        Organization organization = structure.organization();
        Optional<Target> known = organization.targets()
                .stream()
                .filter(set -> set.id().equals(target) || set.name().equalsIgnoreCase(target))
                .findFirst();
        if (known.isPresent()) {
            return begin(structure, known.get(), mechanism);
        }
        Target assumed = AssumedTarget.named(target, structure).orElseThrow(() -> unknown(target, organization));
        return begin(AssumedTarget.with(assumed, structure), assumed, mechanism);
    }

    /// A walk of every target, or of assumed ones where the design has none.
    ///
    /// @param mechanism id of the mechanism all of them follow; each its usual one where null
    List<Walk> all(String mechanism) {
        List<Walk> usual = Exploration.starts(structure, checker);
        if (mechanism == null) {
            return usual;
        }
        return usual.stream().map(walk -> begin(walk.structure(), walk.target(), mechanism)).distinct().toList();
    }

    private Walk begin(Structure within, Target target, String mechanism) {
        return Walk.start(within, checker, target, mechanism(within, target, mechanism));
    }

    private Mechanism mechanism(Structure within, Target target, String mechanism) {
        return mechanism == null
                ? Walk.mechanisms(within, target).getFirst()
                : MechanismSource.find(texts, profile(), mechanism);
    }

    private Refused unknown(String target, Organization organization) {
        return new Refused(organization.targets().isEmpty()
                ? texts.get("error.target.none", file)
                : texts.get("error.target.unknown", file, target,
                        listed(organization.targets().stream().map(Target::id).toList())));
    }

    private String listed(List<String> words) {
        String named = words.stream().limit(LISTED).collect(Collectors.joining(", "));
        return words.size() > LISTED ? texts.get("error.more", named, words.size() - LISTED) : named;
    }
}
