package id.sotk.simulation;

import id.sotk.model.AssignmentScope;
import id.sotk.model.Target;
import id.sotk.model.work.Trace;
import id.sotk.regulation.Profile;
import id.sotk.regulation.work.Mechanism;
import id.sotk.rules.Checker;
import id.sotk.rules.trace.Course;
import id.sotk.structure.Casting;
import id.sotk.structure.Part;
import id.sotk.structure.Structure;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// What stays the same through a walk: the design, who judges it, the target and the mechanism.
final class Setting {

    private final Structure structure;
    private final Checker checker;
    private final Target target;
    private final Mechanism mechanism;
    private final ConcurrentMap<Played, Casting> castings = new ConcurrentHashMap<>();

    /// What a casting differs by in one walk.
    private record Played(Optional<String> executor, AssignmentScope scope) {}

    Setting(Structure structure, Checker checker, Target target, Mechanism mechanism) {
        this.structure = structure;
        this.checker = checker;
        this.target = target;
        this.mechanism = mechanism;
    }

    Structure structure() {
        return structure;
    }

    Profile profile() {
        return structure.profile();
    }

    Checker checker() {
        return checker;
    }

    Target target() {
        return target;
    }

    Mechanism mechanism() {
        return mechanism;
    }

    Naming naming() {
        return new Naming(structure, mechanism);
    }

    Casting casting(Optional<String> executor, AssignmentScope scope) {
        return castings.computeIfAbsent(
                new Played(executor, scope),
                _ -> Casting.of(structure, Part.of(target, mechanism).withExecutor(executor).withScope(scope)));
    }

    /// The trace read with the castings already at hand.
    Course course(Trace trace) {
        return Course.ofWalk(trace, structure, part -> casting(part.executor(), part.scope()));
    }

    boolean isTeam(String executor) {
        return structure.organization().teams().contains(executor);
    }
}
