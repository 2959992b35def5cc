package id.sotk.exchange.events;

import id.sotk.model.AssignmentScope;
import id.sotk.model.Target;
import id.sotk.regulation.work.Mechanism;
import id.sotk.structure.Casting;
import id.sotk.structure.Part;
import id.sotk.structure.Structure;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What stays the same while the rows of one case are read: the design, the target, its mechanism, and who carries it out.
record Setting(
        Names names, Structure structure, Target target, Mechanism mechanism, String executor,
        Map<AssignmentScope, Casting> castings) {

    static Setting of(Names names, Structure structure, Target target, Mechanism mechanism, String executor) {
        return new Setting(names, structure, target, mechanism, executor, new EnumMap<>(AssignmentScope.class));
    }

    /// Who plays which role while the assignment reaches so far.
    Casting casting(AssignmentScope scope) {
        return castings.computeIfAbsent(scope, reach -> Casting.of(
                structure, Part.of(target, mechanism).withExecutor(Optional.of(executor)).withScope(reach)));
    }
}
