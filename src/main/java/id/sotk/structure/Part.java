package id.sotk.structure;

import id.sotk.model.AssignmentScope;
import id.sotk.model.Target;
import id.sotk.regulation.work.Mechanism;
import java.util.Objects;
import java.util.Optional;

/// What is cast: the target, the mechanism it follows, who carries it out, and how far the assignment reaches.
///
/// @param executor the team or official who carries out the target; empty until chosen
/// @param scope in the owner's unit until another unit's officials are involved
/// @param guest the official of another unit whose involvement is in hand; empty where the first among the executors is
public record Part(
        Target target, Mechanism mechanism, Optional<String> executor, AssignmentScope scope,
        Optional<String> guest) {

    public Part {
        Objects.requireNonNull(target, "target must be given");
        Objects.requireNonNull(mechanism, "mechanism must be given");
        Objects.requireNonNull(executor, "executor must be given, empty until chosen");
        Objects.requireNonNull(scope, "scope must be given");
        Objects.requireNonNull(guest, "guest must be given, empty for the first among the executors");
    }

    /// The target as the design has it, carried out inside the unit by the executor it names.
    public static Part of(Target target, Mechanism mechanism) {
        return new Part(target, mechanism, target.executor(), AssignmentScope.IN_UNIT, Optional.empty());
    }

    public Part withExecutor(Optional<String> changed) {
        return new Part(target, mechanism, changed, scope, guest);
    }

    public Part withScope(AssignmentScope changed) {
        return new Part(target, mechanism, executor, changed, guest);
    }

    public Part withGuest(Optional<String> changed) {
        return new Part(target, mechanism, executor, scope, changed);
    }
}
